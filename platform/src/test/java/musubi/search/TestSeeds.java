package musubi.search;

import java.util.LinkedHashMap;
import java.util.Map;

/// Small made-up seeds（架空）: a title, then what it is about; some in Japanese, some in English.
final class TestSeeds {

    static final Map<String, String> ALL = new LinkedHashMap<>();

    static {
        seed("low-odour-pickles", "においの少ない漬物の製造技術\n乳酸菌を選び、漬物特有の臭いを減らす。");
        seed("pickles-sales", "漬物の販路拡大\n漬物を海外で売る。");
        seed("takuan", "沢庵の色を保つ\n黄色をきれいに残す。");
        seed("metabolome-service", "メタボローム解析サービス\n血液や食品の代謝物を一度に測る。");
        seed(
                "metabolome-sake",
                "Metabolome analysis of sake\nMetabolic profiling of sake brewed in the north. 日本酒の味を測る。");
        seed("blood-test", "血液検査キット\nうつ病を血液で調べる。");
        seed("compost", "生ごみから堆肥をつくる\n学校の生ごみを集めて堆肥にし、農家に配る。");
        seed("biogas", "Biogas from sewage sludge\nPower from the sludge of the city, with food waste.");
        seed("spider-silk", "合成クモ糸の量産\n微生物でタンパク質をつくり、紡いで服にする。");
        seed("robot-farm", "農業ロボット\n担い手不足の畑で、草取りと収穫を自動にする。");
        seed("sake-lees", "酒粕のパン\n酒粕を生かしたパンと菓子。");
        seed("clinical-network", "治験ネットワーク\n県内の病院が治験に協力する。");
        seed(
                "shelf-life",
                "Packaging that keeps lunch boxes fresh\nA longer shelf life without preservatives. 弁当の賞味期限を延ばす。");
        seed("nori", "海苔の養殖\n水温に強いのりを育てる。");
        seed("cancer-saliva", "唾液によるがん検診\n唾液の成分からがんのリスクを調べる。");
        seed("rice-flour", "米粉の麺\n米の新しい食べ方。");
        seed("functional-food", "機能性表示食品の届出支援\n書類づくりを手伝う。");
        seed("oyster", "牡蠣の殻の利用\n殻を肥料にする。");
        seed("wood", "未利用木質バイオマス\n間伐材をチップにして熱をつくる。");
        seed("logistics", "長距離輸送の鮮度保持\n北の野菜を新鮮なまま運ぶ。");
        seed("unknown-drug", "オキサゾリジノン系抗菌薬の探索\n耐性菌に効く。");
        seed("crab", "ズワイガニの陸上養殖\n循環する海水で育てる。");
        seed("yeast", "Yeast bank\nA collection of local yeast strains for brewers.");
        seed("forest", "Drones over the forest\nCounting trees from the air.");
        seed("tea", "茶葉の香り\n香気成分の分析。");
        seed("herbs", "薬草園\n漢方の原料を育てる。");
        seed("seaweed", "Seaweed as feed\nCattle that belch less methane.");
        seed("soil", "土壌微生物\n土の健康を調べる。");
        seed("milk", "牛乳の検査\n乳房炎を早く見つける。");
        seed("insects", "Insects as protein\nCrickets for fish feed.");
        seed("dye", "紅花の色素\n染料と化粧品に。");
        seed("silk", "シルク化粧品\n絹のタンパク質。");
        seed("egg", "卵殻膜\n肌にやさしい素材。");
        seed("fermentation", "発酵食品の香気\n味噌と醤油。");
        seed("wasabi", "わさびの抗菌作用\n包装材に使う。");
        seed("bamboo", "竹林の整備\n竹を紙にする。");
        seed("genome", "ゲノム解析\n育種を速くする。");
        seed("enzyme", "Enzymes for laundry\nWashing at low temperature.");
        seed("plastics", "Bioplastics from starch\nBags that rot in the sea.");
        seed("sleep", "睡眠と食事\n食事日記と睡眠の記録。");
    }

    private static void seed(String name, String text) {
        ALL.put(name, text);
    }

    private TestSeeds() {}
}
