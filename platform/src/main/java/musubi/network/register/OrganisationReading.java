package musubi.network.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import musubi.kernel.Bilingual;
import musubi.kernel.CorporateNumber;
import musubi.kernel.Disclosure;
import musubi.kernel.Kana;
import musubi.kernel.PlainText;
import musubi.kernel.Prefecture;
import musubi.kernel.Reading;
import musubi.kernel.Side;
import musubi.kernel.Slug;
import musubi.kernel.Yen;
import musubi.network.register.OrganisationEntry.About;
import musubi.network.register.OrganisationEntry.Figures;
import musubi.network.register.OrganisationEntry.Kind;
import musubi.network.register.OrganisationEntry.Names;
import musubi.network.size.Industry;
import org.jspecify.annotations.Nullable;

/// Reads what was typed about an organisation: either everything is in order, or each field says what is wrong with it.
public final class OrganisationReading {

    /// Why a field was refused: a word of the message files, what helps, and how long the text was.
    public record Refusal(String problem, String hint, int length) {}

    /// In order, or not.
    public sealed interface Result {

        record Read(OrganisationEntry entry) implements Result {}

        record Refused(Map<String, Refusal> fields) implements Result {}
    }

    public static final int NAME = 200;
    public static final int ABOUT = 2000;
    private static final int MOST_EMPLOYEES = 10_000_000;
    /// The kinds of S4-31, in the order a chooser shows them.
    public static final List<String> KINDS = List.of(
            "UNIVERSITY",
            "RESEARCH_INSTITUTE",
            "HOSPITAL",
            "LOCAL_GOVERNMENT",
            "MINISTRY",
            "SUPPORT_BODY",
            "NETWORK_BODY",
            "COMPANY",
            "VENTURE",
            "PRIMARY_PRODUCER",
            "MANUFACTURING_DEMONSTRATION",
            "INCUBATOR",
            "FUND",
            "OVERSEAS");

    private final Map<String, String> typed;
    private final Map<String, Refusal> refused = new LinkedHashMap<>();

    private OrganisationReading(Map<String, String> typed) {
        this.typed = typed;
    }

    public static Result read(Map<String, String> typed) {
        var reading = new OrganisationReading(typed);
        var entry = reading.entry();
        return entry == null || !reading.refused.isEmpty()
                ? new Result.Refused(reading.refused)
                : new Result.Read(entry);
    }

    private @Nullable OrganisationEntry entry() {
        var name = required("nameJa", OrganisationReading::name);
        var english = optional("nameEn", text -> PlainText.line(text, NAME));
        var kana = optional("kana", text -> PlainText.line(text, NAME).flatMap(Kana::read));
        var number = optional("corporateNumber", CorporateNumber::read);
        var slug = optional("slug", Slug::read);
        var kind = kind();
        var about = optional("aboutJa", text -> PlainText.paragraphs(text, ABOUT));
        var aboutEn = optional("aboutEn", text -> PlainText.paragraphs(text, ABOUT));
        var figures = figures();
        var level = chosen("level", Disclosure.Level::valueOf);
        if (name == null || kind == null || level == null) {
            return null;
        }
        var names = new Names(
                new Bilingual(name, english),
                kana,
                number == null ? null : number.digits(),
                slug == null ? null : slug.value());
        return new OrganisationEntry(names, kind, new About(about == null ? "" : about, aboutEn), figures, level);
    }

    private @Nullable Kind kind() {
        var kind = required("kind", text -> KINDS.contains(text) ? Reading.read(text) : empty());
        var side = chosen("side", Side::valueOf);
        var prefecture = optional("prefecture", OrganisationReading::prefecture);
        return kind == null || side == null ? null : new Kind(kind, side, prefecture);
    }

    private Figures figures() {
        var industry = typed("industry").isEmpty() ? null : chosen("industry", Industry::valueOf);
        var capital = optional("capital", OrganisationReading::capital);
        var employees = optional("employees", OrganisationReading::employees);
        return new Figures(industry, capital == null ? null : capital.amount(), employees);
    }

    private static Reading<String> name(String text) {
        return PlainText.line(text, NAME).flatMap(name -> name.isEmpty() ? empty() : Reading.read(name));
    }

    private static Reading<Yen> capital(String text) {
        return Yen.read(text)
                .flatMap(yen ->
                        yen.isNegative() ? Reading.unreadable(Reading.Problem.NOT_AN_AMOUNT) : Reading.read(yen));
    }

    private static Reading<Integer> employees(String text) {
        var digits = PlainText.folded(text).replaceAll("[,、 人名]|people", "");
        var number = digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
        return number >= 0 && number <= MOST_EMPLOYEES
                ? Reading.read(number)
                : Reading.unreadable(Reading.Problem.NOT_DIGITS);
    }

    private static Reading<String> prefecture(String text) {
        return text.matches("\\d{2}")
                        && Prefecture.ofCode(Integer.parseInt(text)).isPresent()
                ? Reading.read(text)
                : Reading.unreadable(Reading.Problem.UNKNOWN_PREFECTURE);
    }

    private <T> @Nullable T chosen(String field, Function<String, T> choice) {
        return required(field, text -> {
            try {
                return Reading.read(choice.apply(text));
            } catch (IllegalArgumentException e) {
                return empty();
            }
        });
    }

    private <T> @Nullable T required(String field, Function<String, Reading<T>> read) {
        return typed(field).isBlank() ? refuse(field, Reading.Problem.EMPTY, "") : optional(field, read);
    }

    private <T> @Nullable T optional(String field, Function<String, Reading<T>> read) {
        if (typed(field).isBlank()) {
            return null;
        }
        return switch (read.apply(typed(field))) {
            case Reading.Read<T>(var value, var remark) -> value;
            case Reading.Unreadable<T>(var problem, var hint) ->
                // what is left of a text once its control characters are gone may be nothing
                problem == Reading.Problem.EMPTY
                                && !List.of("nameJa", "kind", "side", "level").contains(field)
                        ? null
                        : refuse(field, problem, hint);
        };
    }

    private <T> @Nullable T refuse(String field, Reading.Problem problem, String hint) {
        var length = typed(field).codePointCount(0, typed(field).length());
        refused.put(field, new Refusal(problem.name(), hint, length));
        return null;
    }

    private static <T> Reading<T> empty() {
        return Reading.unreadable(Reading.Problem.EMPTY);
    }

    private String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
