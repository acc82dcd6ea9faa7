package musubi.search.engine;

/// A word of a text, in the places of the text as it was written.
///
/// @param key its dictionary form or stem
/// @param weight how much it says by its part of speech, above 0 and at most 1
record Word(String key, int start, int end, double weight) {

    /// The number by which the word is known in the compact store: equal words have equal numbers.
    int term() {
        return term(key);
    }

    static int term(String key) {
        var hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return mixed(hash);
    }

    static int mixed(long key) {
        var mixed = key * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xBF58476D1CE4E5B9L;
        return (int) (mixed >>> 32);
    }
}
