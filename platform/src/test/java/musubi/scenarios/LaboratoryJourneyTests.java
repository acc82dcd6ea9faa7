package musubi.scenarios;

import org.junit.jupiter.api.Test;

/// The office of a community enters the laboratories of an institute from its list, and a seed with its laboratory;
/// whoever passes by finds the one by the other.
@BrowserTest
class LaboratoryJourneyTests {

    private static final String SEED = "麹の香りを早く測る方法（架空）";

    @Test
    void entersLaboratoriesAndASeedThatNamesOne(Visitors visitors) {
        var office = visitors.atADesk().signInAs("community").open("/organisations/keio-iab");
        office.follow("研究室を登録する").sees("研究室はまだ登録されていません");
        office.type("研究室の名前", "香りの研究室（架空） / Aroma laboratory (made up)\n土の研究室（架空）")
                .press("登録する")
                .sees("2の研究室を登録しました");

        office.open("/seeds/new").type("題", SEED);
        office.all("#community").selectOption("鶴岡バイオコミュニティ");
        office.all("#owner").selectOption("慶應義塾大学先端生命科学研究所");
        office.all("#laboratory").selectOption("香りの研究室（架空）（慶應義塾大学先端生命科学研究所）");
        office.press("保存する").sees(SEED).sees("香りの研究室（架空）");

        var passerBy = visitors.onATelephone().open("/organisations/keio-iab");
        passerBy.follow("2の研究室").sees("そのうち1に、いま募集中のシーズがあります");
        passerBy.follow(SEED).follow("香りの研究室（架空）").sees(SEED);
        passerBy.open("/en/organisations/keio-iab/laboratories").sees("Aroma laboratory (made up)");
    }
}
