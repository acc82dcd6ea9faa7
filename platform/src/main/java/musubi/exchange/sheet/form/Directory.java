package musubi.exchange.sheet.form;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import musubi.kernel.CorporateNumber;
import musubi.kernel.OrganisationName;
import musubi.kernel.PlainText;
import musubi.kernel.Reading;
import musubi.kernel.SearchKey;
import musubi.pages.Checked;
import musubi.pages.Checked.Findings;
import musubi.pages.Checked.Problem;
import org.jspecify.annotations.Nullable;

/// The organisations that whoever brings a file may know of, by number and by name.
public final class Directory {

    private static final Pattern NUMBER = Pattern.compile("T?[0-9][0-9 \\-‐‑–—−]{3,}");
    private static final int LONGEST_NAME = 200;

    private final Map<String, Set<UUID>> byNumber = new HashMap<>();
    private final Map<SearchKey, Set<UUID>> byName = new HashMap<>();
    private final Map<UUID, Listed> byId = new HashMap<>();

    public Directory(Collection<Listed> organisations) {
        for (var listed : organisations) {
            byId.put(listed.id(), listed);
            var number = listed.number();
            if (number != null) {
                byNumber.computeIfAbsent(number, n -> new HashSet<>()).add(listed.id());
            }
            Stream.concat(Stream.of(listed.name()), listed.otherNames().stream())
                    .forEach(name -> byName.computeIfAbsent(key(name), k -> new HashSet<>())
                            .add(listed.id()));
        }
    }

    /// An organisation of the register.
    public record Listed(
            UUID id,
            String name,
            List<String> otherNames,
            @Nullable String number) {}

    /// How it is written in a sheet: its number, which is never mistaken, or its name.
    public String written(@Nullable UUID id) {
        var listed = id == null ? null : byId.get(id);
        if (listed == null) {
            return "";
        }
        var number = listed.number();
        return number == null ? listed.name() : number;
    }

    /// Whose id is meant. Nothing typed means nobody, and is fine.
    Checked<String> find(String typed) {
        var findings = new Findings();
        var plain = PlainText.folded(typed);
        if (plain.isEmpty()) {
            return findings.or(() -> "");
        }
        var found = NUMBER.matcher(plain).matches() ? ofNumber(plain, findings) : ofName(plain, findings);
        if (found.size() > 1) {
            findings.add(Column.ORGANISATION.name(), problem("organisation-twice"));
        }
        return findings.or(() -> found.iterator().next().toString());
    }

    private Set<UUID> ofNumber(String typed, Findings findings) {
        return switch (CorporateNumber.read(typed)) {
            case Reading.Read<CorporateNumber>(var number, var _) ->
                found(byNumber.get(number.digits()), findings, problem("number-unknown", number.digits()));
            case Reading.Unreadable<CorporateNumber>(var problem, var hint) ->
                found(null, findings, new Problem(problem.key(), List.of(hint)));
        };
    }

    private Set<UUID> ofName(String typed, Findings findings) {
        var found = PlainText.line(typed, LONGEST_NAME).toOptional().map(name -> byName.get(key(name)));
        return found(found.orElse(null), findings, problem("organisation-unknown", Cells.shown(typed)));
    }

    private static Set<UUID> found(@Nullable Set<UUID> found, Findings findings, Problem otherwise) {
        if (found == null) {
            findings.add(Column.ORGANISATION.name(), otherwise);
            return Set.of();
        }
        return found;
    }

    private static SearchKey key(String name) {
        return OrganisationName.of(name).matchKey();
    }

    static Problem problem(String key, Object... values) {
        return new Problem("exchange.sheet.problem." + key, List.of(values));
    }
}
