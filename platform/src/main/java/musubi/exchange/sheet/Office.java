package musubi.exchange.sheet;

import java.util.Optional;
import musubi.access.Actor;
import musubi.exchange.Entries;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.exchange.sheet.form.RowRules.Facts;
import musubi.exchange.sheet.form.SheetRow;
import musubi.kernel.Disclosure.Level;
import musubi.pages.Checked.Problem;

/// Whoever brings a file, and the needs of their community as they may know of them.
record Office(Actor actor, Facts facts, Known known, NeedCells cells, Entries entries) {

    Optional<Entry> need(String key) {
        return entries.find(actor, EntryKind.NEED, key);
    }

    SheetRow row(int line, Entry need) {
        return cells.of(line, need);
    }

    /// Why this need cannot be changed by file, if so.
    Optional<Problem> refusal(Entry need) {
        if (!need.ties().mayBeChangedBy(actor)
                || !facts.community().equals(need.ties().community())) {
            return Optional.of(Comparison.problem("key-not-yours"));
        }
        if (need.life().state() != Entry.State.OPEN) {
            return Optional.of(Comparison.problem("closed"));
        }
        return isWhole(need) ? Optional.empty() : Optional.of(Comparison.problem("partly-hidden"));
    }

    /// Whether every part of it can be read, so that a row can stand for it.
    static boolean isWhole(Entry need) {
        return need.hidden().isEmpty() && need.existence().level() != Level.NAMED_PARTIES;
    }
}
