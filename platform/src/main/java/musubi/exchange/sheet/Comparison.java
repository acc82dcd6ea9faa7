package musubi.exchange.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.exchange.Entry;
import musubi.exchange.sheet.Batch.Finding;
import musubi.exchange.sheet.file.SheetFile.CellProblem;
import musubi.exchange.sheet.file.SheetFile.Sheet;
import musubi.exchange.sheet.file.SheetFile.Stamp;
import musubi.exchange.sheet.form.Column;
import musubi.exchange.sheet.form.RowRules;
import musubi.exchange.sheet.form.RowRules.Wish;
import musubi.exchange.sheet.form.SheetRow;
import musubi.exchange.wording.EntryAnswers;
import musubi.pages.Checked;
import musubi.pages.Checked.Findings;
import musubi.pages.Checked.Problem;
import org.jspecify.annotations.Nullable;

/// Compares the rows of one file with the needs that are there, and with each other.
final class Comparison {

    private final Office office;
    private final Map<String, Stamp> stamps;
    private final Map<Integer, List<CellProblem>> unreadable = new HashMap<>();
    private final Map<String, Integer> wordings = new HashMap<>();
    private final Map<String, Integer> keys = new HashMap<>();

    Comparison(Office office, Sheet sheet) {
        this.office = office;
        this.stamps = sheet.stamps();
        for (var problem : sheet.problems()) {
            unreadable.merge(problem.line(), List.of(problem), Comparison::both);
        }
    }

    private static List<CellProblem> both(List<CellProblem> some, List<CellProblem> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /// A row, what it is, and what is to be mended; which need it is about, and how that one stands.
    record Compared(
            SheetRow row,
            Finding finding,
            Map<String, Problem> problems,
            @Nullable About about) {

        static Compared of(SheetRow row, Finding finding) {
            return new Compared(row, finding, Map.of(), null);
        }
    }

    record About(UUID need, int version, @Nullable SheetRow before) {}

    Compared compare(SheetRow row) {
        var findings = new Findings();
        for (var problem : unreadable.getOrDefault(row.line(), List.of())) {
            findings.add(problem.column().name(), problem.problem());
        }
        var earlier = row.has(Column.KEY) ? keys.putIfAbsent(key(row), row.line()) : null;
        if (earlier != null) {
            findings.add(Column.KEY.name(), problem("key-twice", earlier));
        }
        return row.has(Column.KEY) ? existing(row, findings) : fresh(row, findings);
    }

    private Compared fresh(SheetRow row, Findings findings) {
        var checked = RowRules.check(row, office.facts(), null);
        if (checked instanceof Checked.Fine<Wish>(var wish)) {
            var earlier = wordings.putIfAbsent(Known.wording(wish), row.line());
            if (earlier != null) {
                findings.add(Column.TITLE.name(), problem("same-row", earlier));
            }
            var known = office.known().find(wish);
            if (known.isPresent() && findings.none()) {
                return new Compared(row, Finding.KNOWN, Map.of(), new About(known.get(), 0, null));
            }
        }
        return judged(row, Finding.NEW, findings, checked, null);
    }

    private Compared existing(SheetRow row, Findings findings) {
        var stamp = stamps.get(key(row));
        if (findings.none() && stamp != null && stamp.hash().equals(row.hash())) {
            return Compared.of(row, Finding.SAME);
        }
        var need = stamp == null ? Optional.<Entry>empty() : office.need(key(row));
        if (need.isEmpty()) {
            findings.add(Column.KEY.name(), problem("key-unknown", key(row)));
            return judged(row, Finding.BROKEN, findings, RowRules.check(row, office.facts(), null), null);
        }
        return changed(row, need.get(), stamp == null ? 0 : stamp.version(), findings);
    }

    private Compared changed(SheetRow row, Entry need, int version, Findings findings) {
        var before = office.row(row.line(), need);
        var answers = EntryAnswers.of(need, office.facts().language());
        var wish = RowRules.check(row, office.facts(), answers);
        if (findings.none()
                && wish instanceof Checked.Fine
                && wish.equals(RowRules.check(before, office.facts(), answers))) {
            return Compared.of(row, Finding.SAME);
        }
        office.refusal(need).ifPresent(problem -> findings.add(Column.KEY.name(), problem));
        if (need.life().version() != version) {
            findings.add(
                    Column.KEY.name(),
                    problem("stale", need.title(office.facts().language())));
        }
        return judged(
                row,
                Finding.CHANGED,
                findings,
                wish,
                new About(need.id(), need.life().version(), before));
    }

    private static Compared judged(
            SheetRow row, Finding finding, Findings findings, Checked<Wish> checked, @Nullable About about) {
        if (checked instanceof Checked.Wrong<Wish>(var problems)) {
            problems.forEach(findings::add);
        }
        return switch (findings.or(() -> row)) {
            case Checked.Fine<SheetRow> _ -> new Compared(row, finding, Map.of(), about);
            case Checked.Wrong<SheetRow>(var problems) -> new Compared(row, Finding.BROKEN, problems, about);
        };
    }

    private static String key(SheetRow row) {
        return row.text(Column.KEY).strip();
    }

    static Problem problem(String key, Object... values) {
        return new Problem("exchange.sheet.problem." + key, List.of(values));
    }
}
