package musubi.exchange.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import musubi.exchange.Entries.Line;
import musubi.exchange.EntryKind;
import musubi.exchange.Matches;
import musubi.exchange.web.ConsentPages.Panel;
import musubi.exchange.web.DeskPages.Turn;
import musubi.exchange.web.Shown.Happening;
import musubi.exchange.web.Shown.Suggestion;
import musubi.exchange.web.Shown.Tie;
import musubi.pages.Answers;
import musubi.pages.Option;
import musubi.pages.Problems;
import org.jspecify.annotations.Nullable;

/// The pages of seeds and needs.
public final class EntryPages {

    private EntryPages() {}

    /// シーズ一覧・ニーズ一覧.
    public record ListPage(
            EntryKind kind,
            List<Row> rows,
            int total,
            Filters filters,
            @Nullable String next,
            boolean mayEnter,
            boolean mayBringFiles) {}

    public record Row(Line line, String title, @Nullable String summary, List<String> meta) {}

    public record Filters(List<Option> areas, List<Option> communities, List<Option> stages) {

        public boolean any() {
            return areas.stream().anyMatch(Option::chosen)
                    || communities.stream().anyMatch(Option::chosen)
                    || stages.stream().anyMatch(Option::chosen);
        }
    }

    /// One seed or need.
    public record RecordPage(
            EntryKind kind,
            String url,
            Head head,
            List<Tie> ties,
            List<Text> texts,
            Behind behind,
            Partners partners,
            List<Happening> history,
            Actions actions,
            @Nullable Turn turn,
            @Nullable Panel consents) {

        RecordPage asking(WhyNot whyNot) {
            var asked = partners.asking(whyNot);
            return new RecordPage(kind, url, head, ties, texts, behind, asked, history, actions, turn, consents);
        }

        RecordPage telling(@Nullable String notice) {
            var told = turn == null ? null : turn.telling(notice);
            return new RecordPage(kind, url, head, ties, texts, behind, partners, history, actions, told, consents);
        }

        RecordPage deciding(@Nullable Panel panel) {
            return new RecordPage(kind, url, head, ties, texts, behind, partners, history, actions, turn, panel);
        }
    }

    /// Who is suggested, who shares but little, and why somebody else is not there.
    ///
    /// @param introduce where an introduction to one of them begins, for those who may
    public record Partners(
            List<Suggestion> suggestions,
            List<Suggestion> weak,
            @Nullable String introduce,
            WhyNot whyNot,
            Declined declined) {

        Partners asking(WhyNot other) {
            return new Partners(suggestions, weak, introduce, other, declined);
        }
    }

    /// What was declined before: lines to read, and words for those that have their hands full, by id.
    public record Declined(List<Link> apart, Map<String, String> resting) {}

    /// A record named by its address, and why it is not suggested.
    public record WhyNot(String typed, Matches.@Nullable Missing answer) {

        public static final WhyNot NOT_ASKED = new WhyNot("", null);
    }

    public record Head(
            String title, @Nullable String lead, String state, List<String> chips, boolean madeUp, String language) {}

    /// A part of the record; without a text it is there, but not for this reader.
    public record Text(
            String key,
            @Nullable String text,
            String language,
            @Nullable String reader) {}

    /// Who stands behind it, where it comes from.
    ///
    /// @param veiled whether not everyone may know whose it is
    public record Behind(
            List<Link> owners,
            @Nullable Link laboratory,
            boolean veiled,
            @Nullable Link community,
            @Nullable String voice,
            @Nullable String prefecture,
            @Nullable String source,
            @Nullable String validTo) {}

    public record Link(String label, String url) {}

    public record Actions(boolean mayEdit, String state, int version, List<Link> referrals, boolean saved) {}

    /// The form for a new entry, or for changing one.
    public record FormPage(
            EntryKind kind,
            @Nullable String slug,
            Answers answers,
            Problems problems,
            Set<String> untouched,
            Choices choices,
            @Nullable Theirs theirs) {

        public String action() {
            return slug == null ? kind.path() : kind.path() + "/" + slug;
        }
    }

    public record Choices(
            List<Option> communities,
            List<Option> owners,
            List<Option> laboratories,
            List<Option> named,
            List<Option> areas,
            List<Option> stages,
            List<Option> prefectures) {}

    /// What stands there now, when somebody was faster: shown beside what was typed.
    public record Theirs(int version, String at, List<Text> texts) {}
}
