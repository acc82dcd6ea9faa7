package musubi.search.bridge;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The Latin spelling of Japanese words, in Hepburn's way and with long vowels short: Ōsaka, Oosaka and Ohsaka are one.
final class Romaji {

    private static final Map<String, String> KANA = new HashMap<>();

    /// What a Japanese word in Latin letters is made of: syllables, doubled consonants, and n.
    private static final Pattern WORD = Pattern.compile("""
            (?:n(?![aiueoy])\
            |(?:[kgnhbpmr]y|sh|j|ch|ts|[kgsztdnhbpmrywf])?[aiueo]\
            |(?<=[aiueo])([kstp])(?=\\1|\\1h)\
            |(?<=[aiueo])t(?=ch))+""");

    static {
        row("", "アイウエオ");
        row("k", "カキクケコ");
        row("g", "ガギグゲゴ");
        row("s", "サ_スセソ");
        row("z", "ザ_ズゼゾ");
        row("t", "タ__テト");
        row("d", "ダ__デド");
        row("n", "ナニヌネノ");
        row("h", "ハヒ_ヘホ");
        row("b", "バビブベボ");
        row("p", "パピプペポ");
        row("m", "マミムメモ");
        row("r", "ラリルレロ");
        row("y", "ヤ_ユ_ヨ");
        row("w", "ワ");
        row("v", "__ヴ");
        KANA.putAll(Map.of(
                "シ", "shi", "ジ", "ji", "チ", "chi", "ツ", "tsu", "ヂ", "ji", "ヅ", "zu", "フ", "fu", "ン", "n", "ヲ", "o"));
        for (var kana : "キギシジチニヒビピミリ".split("")) {
            glides(kana, KANA.getOrDefault(kana, ""));
        }
    }

    private Romaji() {}

    private static void row(String consonant, String kana) {
        for (int i = 0; i < kana.length(); i++) {
            if (kana.charAt(i) != '_') {
                KANA.put(kana.substring(i, i + 1), consonant + "aiueo".charAt(i));
            }
        }
    }

    private static void glides(String kana, String syllable) {
        var consonant = syllable.substring(0, syllable.length() - 1);
        var glide = consonant.equals("sh") || consonant.equals("ch") || consonant.equals("j") ? "" : "y";
        KANA.put(kana + "ャ", consonant + glide + "a");
        KANA.put(kana + "ュ", consonant + glide + "u");
        KANA.put(kana + "ョ", consonant + glide + "o");
    }

    /// The spelling of a word in katakana; empty where it has sounds that Japanese words do not have.
    static String ofKana(String kana) {
        return shortened(written(kana));
    }

    /// The same spelling of a word in Latin letters; empty where it cannot be a Japanese word.
    static String ofLatin(String word) {
        var hepburn = word.replaceAll("[āâ]", "a")
                .replaceAll("[ūû]", "u")
                .replaceAll("[ōô]", "o")
                .replaceAll("s(?:y|i(?=[^aueo]|$))", "sh$0")
                .replaceAll("shsi", "shi")
                .replace("shsy", "sh")
                .replaceAll("zy|jy", "j")
                .replace("zi", "ji")
                .replace("ty", "ch")
                .replace("ti", "chi")
                .replace("tu", "tsu")
                .replaceAll("(?<![sc])hu", "fu")
                .replaceAll("m(?=[bmp])", "n")
                .replaceAll("oh(?=[^aiueoy]|$)", "o");
        return WORD.matcher(hepburn).matches() ? shortened(hepburn) : "";
    }

    /// The spellings a name is likely to have in English texts, the usual one first; none where it has none.
    static List<String> spellings(String kana) {
        var full = written(kana);
        var spellings = new LinkedHashSet<String>();
        if (!full.isEmpty()) {
            var usual = shortened(full);
            spellings.add(usual);
            spellings.add(usual.replaceAll("n(?=[bmp])", "m"));
            spellings.add(full);
            spellings.add(full.replaceAll("o[ou]", "oh"));
        }
        return List.copyOf(spellings);
    }

    private static String written(String kana) {
        var spelling = new StringBuilder();
        for (int i = 0; i < kana.length(); i++) {
            var c = kana.charAt(i);
            if (c != 'ー' && c != 'ッ') {
                var two = i + 1 < kana.length() ? KANA.get(kana.substring(i, i + 2)) : null;
                var sound = two != null ? two : KANA.get(kana.substring(i, i + 1));
                if (sound == null) {
                    return "";
                }
                if (i > 0 && kana.charAt(i - 1) == 'ッ') {
                    spelling.append(sound.startsWith("ch") ? 't' : sound.charAt(0));
                }
                spelling.append(sound);
                i += two != null ? 1 : 0;
            }
        }
        return spelling.toString();
    }

    private static String shortened(String spelling) {
        return spelling.replaceAll("o[ou]+", "o").replaceAll("([auei])\\1+", "$1");
    }
}
