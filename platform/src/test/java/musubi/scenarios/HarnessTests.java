package musubi.scenarios;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// The harness itself: a look bites.
@BrowserTest
class HarnessTests {

    @Test
    void aWholePagePasses(Visitors visitors) {
        visitors.onATelephone().open("/").sees("結");
    }

    @Test
    void bitesOnAPictureWithoutWords(Visitors visitors) {
        var visitor = visitors.atADesk().open("/");
        visitor.page().evaluate("document.querySelector('main').append(new Image())");

        assertThatThrownBy(visitor::look).hasMessageContaining("image-alt");
    }

    @Test
    void bitesOnWhatSticksOutOfATelephone(Visitors visitors) {
        var visitor = visitors.onATelephone().open("/");
        visitor.page().evaluate("""
                () => { const wide = document.createElement("p"); wide.className = "too-wide";
                  wide.textContent = "x".repeat(300); document.querySelector("main").append(wide);
                  wide.style.whiteSpace = "nowrap"; }""");

        assertThatThrownBy(visitor::look).hasMessageContaining("sticks out");
    }

    @Test
    void bitesOnAForgottenText(Visitors visitors) {
        var visitor = visitors.atADesk().open("/");
        visitor.page().evaluate("document.querySelector('main').append('[portal.home.title]')");

        assertThatThrownBy(visitor::look).hasMessageContaining("forgotten");
    }
}
