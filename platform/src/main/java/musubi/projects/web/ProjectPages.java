package musubi.projects.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.pages.Option;
import musubi.pages.Pager;
import musubi.pages.Problems;
import musubi.pages.Words;
import musubi.projects.web.Shown.Control;
import musubi.projects.web.Shown.Link;
import musubi.projects.web.Shown.Notice;
import musubi.projects.web.Shown.Tie;
import org.jspecify.annotations.Nullable;

/// The pages of projects: the portfolio, one record, and its forms.
public final class ProjectPages {

    private ProjectPages() {}

    /// 共同研究の一覧.
    public record ListPage(List<Row> rows, int total, Narrowing narrowing, Pager pager, boolean mayEnter) {}

    /// One project as lists show it.
    ///
    /// @param mark the sign of its document
    /// @param meta field and application
    public record Row(
            String title,
            String url,
            @Nullable String aim,
            @Nullable String mark,
            List<String> meta,
            String stage,
            String state,
            boolean seedPush) {}

    /// @param query what is chosen, as the address says it, beginning with `?` or empty
    public record Narrowing(List<Filter> filters, boolean any, String query) {}

    /// A way of narrowing, and for each choice how many are left.
    public record Filter(String name, String label, List<Option> options) {}

    /// One project.
    public record RecordPage(
            String url,
            Head head,
            List<Tie> ties,
            What what,
            Part behind,
            Part leads,
            From from,
            List<Happening> history,
            Doing doing) {}

    public record Head(
            String title,
            String language,
            List<String> chips,
            String state,
            String stateWords,
            boolean madeUp,
            boolean seedPush) {}

    /// @param texts aim, details, keywords
    /// @param mark the sign printed in its document
    public record What(
            List<Text> texts, List<Fact> facts, @Nullable String mark) {}

    /// A part of the record; without a text it is there, but for members.
    public record Text(
            String label,
            @Nullable String text,
            String language,
            @Nullable String reader) {}

    public record Fact(String label, String value, @Nullable String note) {}

    /// Several kinds of lines under one heading.
    ///
    /// @param unsaid the kinds of which nothing is written, for readers who cannot add any
    public record Part(List<Group> groups, @Nullable String unsaid) {}

    /// The lines of one kind.
    ///
    /// @param withheld there is something for members which this reader does not see
    /// @param sum what its money adds up to
    /// @param add where one is added, for those who may
    public record Group(
            String key,
            String title,
            List<Line> lines,
            boolean withheld,
            @Nullable String sum,
            @Nullable String add,
            @Nullable String empty) {}

    /// @param missing fiscal years for which nothing was told yet
    public record Line(
            UUID id,
            String head,
            @Nullable String url,
            List<String> facts,
            @Nullable String words,
            @Nullable Evidence evidence,
            @Nullable String reader,
            @Nullable String edit,
            List<Line> followUps,
            List<String> missing) {}

    /// A link, or the citation of a document.
    public record Evidence(String text, boolean link) {}

    /// @param source the document it was taken from
    /// @param needs what it answers
    /// @param seeds what it builds on
    /// @param needHidden a need stands behind it that this reader may not know of
    public record From(
            List<Link> needs,
            List<Link> seeds,
            boolean needHidden,
            @Nullable Link community,
            @Nullable Link referral,
            @Nullable String source) {}

    public record Happening(
            String at, String what, String who, @Nullable String words) {}

    /// What a coordinator can do here.
    public record Doing(
            boolean mayEdit,
            int version,
            List<Option> stages,
            List<String> steps,
            List<Option> reasons,
            boolean mayUndo,
            @Nullable String restore,
            @Nullable Notice notice) {}

    /// A form: of a project, or of one of its lines.
    public record FormPage(
            String title,
            String action,
            Link back,
            Hidden hidden,
            List<Control> controls,
            List<Control> readers,
            Problems problems,
            @Nullable Theirs theirs,
            @Nullable String remove) {

        /// The fields in the reader's language, and those that have none.
        public List<Control> own() {
            return controls.stream().filter(c -> !isOther(c)).toList();
        }

        /// The same in the other language, for whoever likes to.
        public List<Control> other() {
            return controls.stream().filter(FormPage::isOther).toList();
        }

        /// What is wrong, away from its field: which field it is and what is wrong there.
        public String problem(String field) {
            return Stream.concat(controls.stream(), readers.stream())
                    .filter(c -> c.name().equals(field))
                    .findFirst()
                    .map(c -> Words.t("projects.problem.named", c.label(), problems.text(field)))
                    .orElseGet(() -> problems.text(field));
        }

        private static boolean isOther(Control control) {
            var language = control.language();
            return language != null && !language.equals(Words.language().tag());
        }
    }

    public record Hidden(String version, String formId, String output) {}

    /// What stands there now, when somebody was faster: shown beside what was typed.
    public record Theirs(String title, List<Fact> facts) {}
}
