package musubi.kernel;

import java.util.HashMap;
import java.util.Map;

/// 異体字: which kanji are written for one another in names, first the one that stands for all.
final class VariantKanji {

    private static final String GROUPS = """
        高髙 崎﨑嵜 辺邉邊 斉斎齋齊 沢澤 浜濵濱 広廣 国國圀 恵惠 真眞 桜櫻 島嶋嶌
        竜龍 滝瀧 徳德 条條 槙槇 富冨 円圓 学學 会會 実實 県縣 蔵藏 応應 医醫 薬藥
        駅驛 鉄鐵 桧檜 弥彌 曽曾 万萬 与與 豊豐 栄榮 黒黑 寿壽 聡聰 静靜 浅淺 館舘
        亀龜 関關 気氣 経經 芸藝 検檢 研硏 験驗 済濟 産產 児兒 渋澁 将將 焼燒 奨奬
        穂穗 瀬瀨 総總 荘莊 台臺 団團 伝傳 読讀 売賣 発發 仏佛 宝寶 翻飜 満滿 訳譯
        予豫 様樣 来來 頼賴 両兩 塁壘 礼禮 霊靈 歴歷 戸戶 教敎 青靑 清淸 緑綠 吉𠮷
        柳栁 窪漥 穀榖 糸絲
        """;
    private static final Map<Integer, Integer> STANDARD = standards();

    private VariantKanji() {}

    static String unified(String text) {
        var unified = new StringBuilder(text.length());
        text.codePoints().map(point -> STANDARD.getOrDefault(point, point)).forEach(unified::appendCodePoint);
        return unified.toString();
    }

    private static Map<Integer, Integer> standards() {
        var standards = new HashMap<Integer, Integer>();
        for (var group : GROUPS.split("\\s+")) {
            var members = group.codePoints().toArray();
            for (var member : members) {
                standards.put(member, members[0]);
            }
        }
        return Map.copyOf(standards);
    }
}
