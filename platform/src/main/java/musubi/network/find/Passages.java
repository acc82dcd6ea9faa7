package musubi.network.find;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import musubi.kernel.Disclosure;
import musubi.kernel.Language;
import musubi.search.Passage;
import musubi.search.Passage.Part;
import org.jspecify.annotations.Nullable;

/// Collects the texts of one record that is disclosed as a whole; texts that are missing are left out.
final class Passages {

    private final Disclosure disclosure;
    private final List<Passage> passages = new ArrayList<>();

    Passages(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    static Disclosure disclosure(ResultSet row) throws SQLException {
        var level = Disclosure.of(Disclosure.Level.valueOf(row.getString("level")));
        var day = row.getObject("opens_on", LocalDate.class);
        var to = row.getString("opens_to");
        return day == null || to == null ? level : level.openingOn(day, Disclosure.Level.valueOf(to));
    }

    Disclosure disclosure() {
        return disclosure;
    }

    Passages add(Part part, Language language, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            passages.add(new Passage(part, language, disclosure, text));
        }
        return this;
    }

    /// The columns `<name>_ja` and `<name>_en`.
    Passages add(Part part, ResultSet row, String name) throws SQLException {
        return add(part, Language.JA, row.getString(name + "_ja")).add(part, Language.EN, row.getString(name + "_en"));
    }

    List<Passage> list() {
        return List.copyOf(passages);
    }
}
