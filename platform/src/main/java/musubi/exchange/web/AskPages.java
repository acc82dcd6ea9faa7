package musubi.exchange.web;

import java.util.List;
import java.util.UUID;
import musubi.exchange.web.ConsentPages.Panel;
import musubi.exchange.web.EntryPages.Link;
import musubi.exchange.web.EntryPages.Text;
import musubi.exchange.web.Shown.Happening;
import musubi.exchange.web.Shown.Suggestion;
import musubi.exchange.web.Shown.Tie;
import musubi.pages.Answers;
import musubi.pages.Option;
import musubi.pages.Problems;
import org.jspecify.annotations.Nullable;

/// The pages of asking: three steps and the receipt.
public final class AskPages {

    private AskPages() {}

    /// Step one: everyday words.
    public record StartPage(
            Answers answers,
            Problems problems,
            List<Option> prefectures,
            @Nullable UUID draft,
            boolean expired) {

        public String action() {
            return draft == null ? "/ask" : "/ask/" + draft;
        }
    }

    /// Step two: what the region already has.
    public record ResultsPage(
            String words,
            String prefecture,
            List<Option> prefectures,
            @Nullable UUID draft,
            List<Suggestion> suggestions,
            List<Suggestion> weak,
            int total) {}

    /// Step three: who asks, and who may read it.
    public record ContactPage(
            @Nullable UUID draft,
            Answers answers,
            Problems problems,
            List<Option> communities,
            @Nullable String as) {

        public String action() {
            return draft == null ? "/ask/contact" : "/ask/" + draft + "/contact";
        }
    }

    /// What happened with what was asked: one card, for whoever holds the receipt.
    public record AskedPage(
            String secret,
            boolean fresh,
            boolean saved,
            String link,
            Card card,
            List<Tie> ties,
            List<Letter> letters,
            List<Happening> history,
            @Nullable Panel consents,
            Problems problems,
            String typed) {}

    public record Card(
            String title,
            String state,
            String at,
            List<Text> texts,
            @Nullable Link community) {}

    /// A letter from the coordinator, and whether an answer to it is still open.
    public record Letter(String referral, String state, String words, String at, boolean open, List<Option> reasons) {}
}
