package musubi.search.bridge;

import musubi.search.language.Script;

/// Numbers under which words are looked up, the same for カナ and かな, for コンピュータ and コンピューター, for singular and plural.
/// Two words of a dictionary share a number about never: 44 bits are compared.
final class Keys {

    /// How many of the lower bits of a key are free, for the number of a line.
    static final int FREE_BITS = 20;

    private static final long FREE = (1L << FREE_BITS) - 1;
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int LONG_WORD = 4;
    private static final String NO_PLURAL_AFTER = "suiy";

    private Keys() {}

    static long ofHeadword(CharSequence word) {
        return ofHeadword(word, 0, word.length());
    }

    static long ofHeadword(CharSequence text, int from, int end) {
        var to = end - from >= LONG_WORD && text.charAt(end - 1) == 'ー' ? end - 1 : end;
        var hash = SEED;
        for (int i = from; i < to; i++) {
            var c = text.charAt(i);
            hash = (hash ^ (Script.isHiragana(c) ? c + 0x60 : c)) * PRIME;
        }
        return mixed(hash);
    }

    static long ofMeaning(CharSequence phrase) {
        return ofMeaning(phrase, 0, phrase.length());
    }

    static long ofMeaning(CharSequence text, int from, int end) {
        var hash = SEED;
        var before = SEED;
        var length = 0;
        for (int i = from; i <= end; i++) {
            var c = i < end ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                before = hash;
                hash = (hash ^ c) * PRIME;
                length++;
            } else if (c != '\'' && length > 0) {
                hash = ((isPlural(text, i, length) ? before : hash) ^ ' ') * PRIME;
                length = 0;
            }
        }
        return mixed(hash);
    }

    private static boolean isPlural(CharSequence text, int end, int length) {
        return length >= LONG_WORD && text.charAt(end - 1) == 's' && NO_PLURAL_AFTER.indexOf(text.charAt(end - 2)) < 0;
    }

    private static long mixed(long hash) {
        var mixed = (hash ^ (hash >>> 29)) * 0xbf58476d1ce4e5b9L;
        return (mixed ^ (mixed >>> 32)) & ~FREE;
    }
}
