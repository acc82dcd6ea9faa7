package musubi.search.bridge;

/// The frame of consonants that a word in katakana shares with the foreign word it was made from.
final class Frame {

    private static final String KANA = "カキクケコガギグゲゴサシスセソザジズゼゾタチツテトダヂヅデドナニヌネノハヒフヘホバビブベボパピプペポマミムメモラリルレロヴン";
    private static final String CONSONANTS = "KKKKKGGGGGSSSSSSJSSSTTTTTDJDDDNNNNNFFFFFBBBBBPPPPPMMMMMRRRRRBN";
    private static final String VOWELS = "aeiou";

    private Frame() {}

    static String ofKatakana(String word) {
        var frame = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            var c = word.charAt(i);
            var at = KANA.indexOf(c);
            if (c == 'ン'
                    && i + 1 < word.length()
                    && "BPM".indexOf(CONSONANTS.charAt(Math.max(0, KANA.indexOf(word.charAt(i + 1))))) >= 0) {
                frame.append('M');
            } else if (at >= 0) {
                frame.append(CONSONANTS.charAt(at));
            } else if (i == 0) {
                frame.append('A');
            }
        }
        return frame.toString();
    }

    static String ofLatin(String word) {
        var plain = word.replaceAll("([a-z])\\1", "$1")
                .replaceAll("n(?=[bmp])", "m")
                .replaceAll("^kn", "n")
                .replaceAll("^wr", "r")
                .replaceAll("^ps", "s")
                .replaceAll("^x", "s")
                .replace("sch", "s")
                .replace("tch", "t")
                .replaceAll("[ts]ion", "sn")
                .replaceAll("[ct]i(?=[aou])", "s")
                .replace("ph", "f")
                .replace("th", "s")
                .replace("ch", "t")
                .replace("sh", "s")
                .replace("gh", "")
                .replace("dg", "j")
                .replace("ck", "k")
                .replaceAll("t[sz]", "t")
                .replaceAll("c(?=[eiy])", "s")
                .replaceAll("g(?=[eiy])", "j")
                .replaceAll("(?<=[aeiouy])r(?![aeiouy])", "")
                .replaceAll("(?<=[^aeiouy])re$", "")
                .replaceAll("(?<=[aeiouy])re$", "")
                .replaceAll("[cq]", "k")
                .replace("x", "ks")
                .replace('z', 's')
                .replace('v', 'b')
                .replace('l', 'r')
                .replaceAll("(?<=.)h|h(?![aeiouy])", "")
                .replace('h', 'f');
        var frame = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            var c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' && VOWELS.indexOf(c) < 0 && c != 'w' && c != 'y') {
                frame.append(Character.toUpperCase(c));
            } else if (i == 0) {
                frame.append('A');
            }
        }
        return frame.toString();
    }
}
