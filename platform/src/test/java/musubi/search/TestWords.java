package musubi.search;

/// A small vocabulary and dictionary for tests.
final class TestWords {

    static final Reference REFERENCE = new Reference("""
            # id | ja | en | areas
            pickles   | 漬物, 漬け物, つけもの | pickles, pickled vegetables, tsukemono | 5
            takuan    | たくあん, 沢庵 | takuan
            smell     | におい, 臭い, 匂い, 悪臭 | smell, odour, odor
            reduce    | 減らす, 抑える, 低減 | reduce, cut down
            metabolome | メタボローム, 代謝物網羅解析, メタボロミクス | metabolome, metabolomics, metabolic profiling
            food-waste | 生ごみ, 生ゴミ, 食品残さ | food waste, kitchen waste | 6
            waste     | 廃棄物 | waste
            compost   | 堆肥, コンポスト | compost | 6
            spider-silk | 合成クモ糸, 人工クモ糸 | synthetic spider silk, artificial spider silk | 1
            nori      | のり, 海苔 | nori, laver
            cancer    | がん, 癌 | cancer | 8
            rice      | 米, お米 | rice
            sake-lees | 酒粕 | sake lees
            biogas    | バイオガス | biogas | 6
            labour-shortage | 人手不足, 担い手不足 | labour shortage, labor shortage, shortage of workers
            shelf-life | 賞味期限, 日持ち | shelf life
            clinical-trial | 治験, 臨床試験 | clinical trial | 8
            functional-food | 機能性表示食品, 機能性食品 | functional food, foods with function claims | 5
            takuan < pickles
            food-waste < waste
            a line that is neither
            """, """
            メタボローム,メタボローム,メタボローム,カスタム名詞
            """);

    private TestWords() {}
}
