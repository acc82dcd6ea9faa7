package musubi.search.language;

import java.util.Map;
import java.util.Set;

/// How much a Japanese word says, by its part of speech: nouns carry a need, wishes and particles do not.
final class JapaneseWords {

    private static final Map<String, Double> BY_SPEECH = Map.ofEntries(
            Map.entry("名詞-サ変接続", 0.8),
            Map.entry("名詞-形容動詞語幹", 0.5),
            Map.entry("名詞-副詞可能", 0.2),
            Map.entry("名詞-数", 0.2),
            Map.entry("名詞-接尾", 0.0),
            Map.entry("名詞-代名詞", 0.0),
            Map.entry("名詞-非自立", 0.0),
            Map.entry("名詞-特殊", 0.0),
            Map.entry("名詞-接続詞的", 0.0),
            Map.entry("名詞-動詞非自立的", 0.0),
            Map.entry("名詞", 1.0),
            Map.entry("カスタム名詞", 1.0),
            Map.entry("動詞-自立", Token.VERB),
            Map.entry("形容詞-自立", 0.4));

    private static final Set<String> EMPTY = Set.of(
            "する", "なる", "ある", "いる", "できる", "出来る", "やる", "行う", "行なう", "おこなう", "思う", "考える", "困る", "欲しい", "ほしい", "くださる",
            "下さる", "いただく", "頂く", "知る", "探す", "さがす", "求める", "使う", "つくる", "作る", "良い", "よい", "いい", "ない", "無い", "多い", "こと",
            "もの", "ため", "よう", "方", "ところ", "とき", "これ", "それ", "何", "なに", "希望", "場合", "ほう", "うち", "自社", "弊社", "当社");

    private static final Set<String> FAINT = Set.of("必要", "可能", "方法", "技術", "相談", "問題", "課題", "活用", "利用", "研究", "開発");
    private static final double FAINT_WEIGHT = 0.15;

    private JapaneseWords() {}

    static double weight(String base, String speech) {
        if (EMPTY.contains(base) || (base.length() == 1 && Script.isKana(base.charAt(0)))) {
            return 0;
        }
        if (FAINT.contains(base)) {
            return FAINT_WEIGHT;
        }
        for (var known = speech; !known.isEmpty(); known = shorter(known)) {
            var weight = BY_SPEECH.get(known);
            if (weight != null) {
                return weight;
            }
        }
        return 0;
    }

    private static String shorter(String speech) {
        return speech.substring(0, Math.max(0, speech.lastIndexOf('-')));
    }
}
