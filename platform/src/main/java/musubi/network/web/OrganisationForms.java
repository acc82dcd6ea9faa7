package musubi.network.web;

import static musubi.pages.Words.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import musubi.kernel.Disclosure;
import musubi.kernel.Yen;
import musubi.network.register.OrganisationEntry;
import musubi.network.register.OrganisationReading;
import musubi.network.register.OrganisationReading.Refusal;
import musubi.network.register.OrganisationRow;
import musubi.network.size.Industry;
import musubi.network.web.OrganisationPages.Choice;
import musubi.network.web.OrganisationPages.Conflict;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;

/// The form of an organisation: its fields as text, its choices, and what to say where something is wrong.
final class OrganisationForms {

    static final List<String> FIELDS = List.of(
            "nameJa",
            "kana",
            "nameEn",
            "kind",
            "side",
            "prefecture",
            "corporateNumber",
            "aboutJa",
            "aboutEn",
            "industry",
            "capital",
            "employees",
            "level",
            "slug");

    private OrganisationForms() {}

    /// What stands in the record, as it stands in the fields.
    static Map<String, String> values(OrganisationRow row) {
        var entry = row.entry();
        var values = new LinkedHashMap<String, String>();
        names(values, entry.names());
        values.put("kind", entry.kind().kind());
        values.put("side", entry.kind().side().name());
        values.put("prefecture", or(entry.kind().prefecture()));
        values.put("aboutJa", entry.about().ja());
        values.put("aboutEn", or(entry.about().en()));
        figures(values, entry.figures());
        values.put("level", entry.level().name());
        values.put("version", String.valueOf(row.version()));
        return values;
    }

    private static void names(Map<String, String> values, OrganisationEntry.Names names) {
        values.put("nameJa", names.name().ja());
        values.put("nameEn", or(names.name().en()));
        values.put("kana", or(names.kana()));
        values.put("corporateNumber", or(names.corporateNumber()));
        values.put("slug", or(names.slug()));
    }

    private static void figures(Map<String, String> values, OrganisationEntry.Figures figures) {
        var industry = figures.industry();
        var capital = figures.capital();
        var employees = figures.employees();
        values.put("industry", industry == null ? "" : industry.name());
        values.put("capital", capital == null ? "" : Yen.of(capital).in(Words.language()));
        values.put("employees", employees == null ? "" : employees.toString());
    }

    static Map<String, List<Choice>> choices(Map<String, String> values) {
        return Map.of(
                "kind",
                Filters.choices(OrganisationReading.KINDS, "network.kind.", values.getOrDefault("kind", "")),
                "side",
                Filters.choices(Filters.sides(), "network.side.", values.getOrDefault("side", "")),
                "prefecture",
                Filters.prefectures(values.getOrDefault("prefecture", "")),
                "industry",
                Filters.choices(industries(), "network.industry.", values.getOrDefault("industry", "")),
                "level",
                Filters.choices(levels(), "network.level.", values.getOrDefault("level", "")));
    }

    /// A sentence for each field that was refused, in the order of the form.
    static Map<String, String> errors(Map<String, Refusal> refused) {
        var errors = new LinkedHashMap<String, String>();
        for (var field : FIELDS) {
            var refusal = refused.get(field);
            if (refusal != null) {
                errors.put(field, sentence(field, refusal));
            }
        }
        return errors;
    }

    private static String sentence(String field, Refusal refusal) {
        var own = "network.problem." + field + "." + refusal.problem();
        var key = Words.has(own) ? own : "network.problem." + refusal.problem();
        return t(key, refusal.hint(), "%,d".formatted(refusal.length()));
    }

    /// The fields in which what stands there now differs from what was typed here.
    static List<Conflict> conflicts(Map<String, String> theirs, Map<String, String> yours) {
        var conflicts = new ArrayList<Conflict>();
        for (var field : FIELDS) {
            var their = theirs.getOrDefault(field, "");
            var your = yours.getOrDefault(field, "").replace("\r\n", "\n");
            if (!their.equals(your)) {
                conflicts.add(new Conflict(t("network.field." + field), shown(field, their), shown(field, your)));
            }
        }
        return conflicts;
    }

    private static String shown(String field, String value) {
        return choices(Map.of()).getOrDefault(field, List.of()).stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }

    private static List<String> industries() {
        return Arrays.stream(Industry.values()).map(Industry::name).toList();
    }

    private static List<String> levels() {
        return Arrays.stream(Disclosure.Level.values())
                .map(Disclosure.Level::name)
                .toList();
    }

    private static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
