package musubi.publishing.web;

import java.util.List;
import musubi.kernel.Bilingual;
import musubi.kernel.Language;
import musubi.network.Source;
import musubi.pages.Words;

/// What there is to take, how, and what to name when using it.
///
/// @param base where the site stands, for calls that can be copied as they are
public record OpenDataPage(String base, List<Source> sources) {

    /// A sample call: its address after the host, and the key of what it gives.
    public record Call(String address, String key) {}

    public List<Call> calls() {
        var need = Words.language() == Language.EN ? "reduce+the+smell+of+pickles" : "漬物のにおいを減らしたい";
        var word = Words.language() == Language.EN ? "pickles" : "漬物";
        return List.of(
                new Call("/api/communities", "publishing.page.api.communities"),
                new Call("/api/organisations?community=tsuruoka", "publishing.page.api.organisations"),
                new Call("/api/seeds?area=5", "publishing.page.api.seeds"),
                new Call("/api/needs", "publishing.page.api.needs"),
                new Call("/api/search?q=" + word, "publishing.page.api.search"),
                new Call("/api/matches?need=" + need + "&top=10", "publishing.page.api.matches"));
    }

    public String text(Bilingual words) {
        return words.in(Words.language());
    }
}
