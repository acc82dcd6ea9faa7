package musubi.scenarios;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The national office adds a term: sees what would change, saves, and takes it back. Each page is looked at for
/// faults.
@BrowserTest
class TermJourneyTests {

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void aTermIsAddedAndTakenBack(int width, Visitors visitors) {
        var name = "架空の用語" + UUID.randomUUID().toString().substring(0, 8);
        var office = (width == 360 ? visitors.onATelephone() : visitors.atADesk()).signInAs("national");
        office.open("/work").follow("検索の語彙").follow("用語を加える");

        office.type("日本語の名前", "つけもの").press("何が変わるかを見る");
        office.sees("すでに「漬物」の名前です").sees("理由と出典を書いてください");
        office.type("日本語の名前", name + "\nハードル、解析").type("理由と出典", "試験のため（架空）");
        office.type("上位の概念", "発酵食").press("上位の概念をさがす");
        office.press("発酵食品").sees("の一種として加えます");
        assertThat(office.field("日本語の名前")).hasValue(name + "\nハードル、解析");

        office.press("何が変わるかを見る");
        office.sees("保存すると変わること").sees("この名前を使っている記録").sees("募集中のニーズ");
        office.press("保存する").sees("「" + name + "、ハードル、解析」を加えました");
        office.press("取り消す " + name).sees("を取り消しました").sees("取り消し済み");
    }

    @Test
    void theKeyboardAloneIsEnough(Visitors visitors) {
        var name = "made-up term " + UUID.randomUUID().toString().substring(0, 8);
        var office = visitors.onATelephone().signInAs("national");
        office.open("/en/work/terms?q=food")
                .open("/en/work/terms/new?concept=pickles")
                .open("/en/work/terms/new");
        office.field("English names").focus();
        office.page().keyboard().type(name);
        office.page().keyboard().press("Tab");
        office.page().keyboard().type("pickles");
        office.leaving(() -> office.page().keyboard().press("Enter"));
        office.sees("It will be a kind of").field("Reason and source").focus();
        office.page().keyboard().type("for a trial (made up)");
        office.page().keyboard().press("Tab");
        assertThat(office.button("See what would change")).isFocused();
        office.leaving(() -> office.page().keyboard().press("Enter"));
        office.sees("What saving would change").button("Save").focus();
        office.leaving(() -> office.page().keyboard().press("Enter"));
        office.sees("“" + name + "” was added").press("Take back " + name);
        office.sees("was taken back");
    }
}
