package musubi.search.bridge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The Latin spelling of Japanese words, in Hepburn's way and with long vowels short: Ōsaka, Oosaka and Ohsaka are one.
final class Romaji {

    private static final Map<String, String> KANA = new HashMap<>();
    private static final Pattern SYLLABLES = Pattern.compile(
            "(?:n(?![aiueoy])|(?:ky|gy|sh|j|ch|ny|hy|by|py|my|ry|ts|[kgsztdnhbpmrywf])?[aiueo]|(?<=[aiueo])([kstp])(?=\\1|\\1h)|(?<=[aiueo])t(?=ch))+");

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
        row("w", "ワ____");
        row("v", "__ヴ__");
        KANA.putAll(Map.of(
                "シ", "shi", "ジ", "ji", "チ", "chi", "ツ", "tsu", "ヂ", "ji", "ヅ", "zu", "フ", "fu", "ン", "n", "ヲ", "o"));
        for (var kana : "キギシジチニヒビピミリ".split("")) {
            var sound = KANA.getOrDefault(kana, "");
            var stem = sound.substring(0, sound.length() - 1);
            var glide = stem.endsWith("h") && stem.length() > 1 || stem.equals("j") ? "" : "y";
            KANA.put(kana + "ャ", stem + glide + "a");
            KANA.put(kana + "ュ", stem + glide + "u");
            KANA.put(kana + "ョ", stem + glide + "o");
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

    /// The spelling of a word in katakana; empty where it has sounds that Japanese words do not have.
    static String ofKana(String kana) {
        var spelling = written(kana);
        return shortened(spelling);
    }

    /// The same spelling of a word in Latin letters; empty where it cannot be a Japanese word.
    static String ofLatin(String word) {
        var plain = word.replaceAll("[āâ]", "a")
                .replaceAll("[ūû]", "u")
                .replaceAll("[ōô]", "o")
                .replaceAll("[ēê]", "e")
                .replaceAll("[īî]", "i");
        var hepburn = plain.replace("sy", "sh")
                .replaceAll("(?<!s)si", "shi")
                .replace("zy", "j")
                .replace("zi", "ji")
                .replace("ty", "ch")
                .replaceAll("ti", "chi")
                .replaceAll("tu", "tsu")
                .replace("jy", "j")
                .replaceAll("(?<![sc])hu", "fu")
                .replaceAll("m(?=[bmp])", "n")
                .replaceAll("oh(?=[^aiueoy]|$)", "o")
                .replace("'", "");
        return SYLLABLES.matcher(hepburn).matches() ? shortened(hepburn) : "";
    }

    /// The spellings a name is likely to have in English texts, the usual one first.
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
        return new ArrayList<>(spellings);
    }

    private static String written(String kana) {
        var spelling = new StringBuilder();
        for (int i = 0; i < kana.length(); i++) {
            var c = kana.charAt(i);
            if (c == 'ー' || c == 'ッ') {
                continue;
            }
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
        return spelling.toString();
    }

    private static String shortened(String spelling) {
        return spelling.replaceAll("o[ou]+", "o")
                .replaceAll("uu+", "u")
                .replaceAll("aa+", "a")
                .replaceAll("ee+", "e")
                .replaceAll("ii+", "i");
    }
}
