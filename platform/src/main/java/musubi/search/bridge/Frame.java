package musubi.search.bridge;

import java.util.List;
import java.util.regex.Pattern;

/// The frame of consonants that a word in katakana shares with the foreign word it was made from: l is r, v is b, th is
/// s, and vowels are nothing but the first.
final class Frame {

    private static final String KANA = "カキクケコガギグゲゴサシスセソザジズゼゾタチツテトダヂヅデドナニヌネノハヒフヘホバビブベボパピプペポマミムメモラリルレロヴン";
    private static final String CONSONANTS = "KKKKKGGGGGSSSSSSJSSSTTTTTDJDDDNNNNNFFFFFBBBBBPPPPPMMMMMRRRRRBN";
    private static final String LIPS = "BPM";
    private static final String SILENT = "aeiouwy";
    private static final char VOWEL = 'A';

    /// How English letters sound, one after the other: "what>as what".
    private static final List<Sounding> SOUNDINGS = List.of(
            new Sounding("([a-z])\\1", "$1"),
            new Sounding("n(?=[bmp])", "m"),
            new Sounding("^(?:k(?=n)|w(?=r)|p(?=s))", ""),
            new Sounding("^x", "s"),
            new Sounding("sch", "s"),
            new Sounding("tch|ch", "t"),
            new Sounding("[ts]ion", "sn"),
            new Sounding("[ct]i(?=[aou])", "s"),
            new Sounding("ph", "f"),
            new Sounding("[ts]h", "s"),
            new Sounding("gh", ""),
            new Sounding("dg", "j"),
            new Sounding("t[sz]", "t"),
            new Sounding("c(?=[eiy])", "s"),
            new Sounding("g(?=[eiy])", "j"),
            new Sounding("(?<=[aeiouy])r(?:e$|(?![aeiouy]))", ""),
            new Sounding("(?<=[^aeiouy])re$", ""),
            new Sounding("ck|[cq]", "k"),
            new Sounding("x", "ks"),
            new Sounding("z", "s"),
            new Sounding("v", "b"),
            new Sounding("l", "r"),
            new Sounding("(?<=.)h|h(?![aeiouy])", ""),
            new Sounding("h", "f"));

    private Frame() {}

    private record Sounding(Pattern letters, String sound) {

        Sounding(String letters, String sound) {
            this(Pattern.compile(letters), sound);
        }

        String in(String word) {
            return letters.matcher(word).replaceAll(sound);
        }
    }

    static String ofKatakana(String word) {
        var frame = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            var at = KANA.indexOf(word.charAt(i));
            if (at >= 0) {
                frame.append(word.charAt(i) == 'ン' && isLips(word, i + 1) ? 'M' : CONSONANTS.charAt(at));
            } else if (i == 0) {
                frame.append(VOWEL);
            }
        }
        return frame.toString();
    }

    private static boolean isLips(String word, int index) {
        var at = index < word.length() ? KANA.indexOf(word.charAt(index)) : -1;
        return at >= 0 && LIPS.indexOf(CONSONANTS.charAt(at)) >= 0;
    }

    static String ofLatin(String word) {
        var sound = word;
        for (var sounding : SOUNDINGS) {
            sound = sounding.in(sound);
        }
        var frame = new StringBuilder();
        for (int i = 0; i < sound.length(); i++) {
            var c = sound.charAt(i);
            if (c >= 'a' && c <= 'z' && SILENT.indexOf(c) < 0) {
                frame.append(Character.toUpperCase(c));
            } else if (i == 0) {
                frame.append(VOWEL);
            }
        }
        return frame.toString();
    }
}
