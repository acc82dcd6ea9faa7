package musubi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import musubi.access.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people type, against the real seeds with the real vocabulary.
class ReferenceRankingTests {

    @TempDir
    static Path folder;

    static Bench bench;

    @BeforeAll
    static void build() throws IOException {
        var seeds = ReferenceShelf.of("seed", "/reference/seeds.yaml");
        var needs = ReferenceShelf.of("need", "/reference/needs.yaml");
        bench = Bench.reading(Reference.fromClasspath(), folder, seeds, needs).built();
    }

    @AfterAll
    static void close() throws IOException {
        bench.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            漬物のにおいを減らしたい | low-odour-pickles
            reduce the smell of pickles | low-odour-pickles
            漬け物が臭いと言われて困っている。匂いを抑えたい | low-odour-pickles
            うつ病 | depression-diagnosis-kit
            a simple test for depression | depression-diagnosis-kit
            生ごみを捨てずに使いたい | nagaoka-food-waste-biogas
            What can I do with food waste from our canteen? | nagaoka-food-waste-biogas
            早く見つけたい膵臓がん、唾液で | saliva-pancreatic-cancer-test
            early cancer test with saliva | saliva-pancreatic-cancer-test
            海洋深層水 | owase-deep-sea-water
            deep sea water | owase-deep-sea-water
            陸上養殖を始めたい | nagaoka-land-based-aquaculture
            land-based aquaculture | nagaoka-land-based-aquaculture
            もみ殻が余って困っている | tsuruoka-biofoundry
            堆肥 | nagaoka-quality-compost
            compost | nagaoka-quality-compost
            健康によい食品を開発したいが、機能性表示の届出のやり方がわからない | fukuoka-functional-foods
            治験に参加してくれる病院を探しています | mie-clinical-trial-network
            clinical trial sites | mie-clinical-trial-network
            お酒の味を分析してほしい | sake-ageing-and-function
            実験室を借りたい | tsuruoka-rental-labs
            rent a laboratory | tsuruoka-rental-labs
            下水汚泥 | nagaoka-sewage-biogas
            投資家に会いたい | fukuoka-accelerator
            害虫に強い大豆 | pest-resistant-soybean
            insect-resistant soybeans | pest-resistant-soybean
            柿を使ったお菓子 | shonai-persimmon-foods
            ﾜｲﾝの香り | native-grape-wine
            牡蠣の養殖 | tokai-unfed-aquaculture
            wood offcuts for plastics | tokai-biomass-plastics
            """)
    void offersTheSeedThatHelpsFirst(String typed, String slug) {
        assertThat(bench.search
                        .find(Actor.PUBLIC, Query.of(typed, Set.of("seed"), 5))
                        .hits())
                .extracting(hit -> hit.ref().id())
                .startsWith(ADocument.id(slug));
    }
}
