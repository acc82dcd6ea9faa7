package musubi.network.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import musubi.kernel.Bilingual;
import musubi.kernel.Language;

/// Reads what a row says in the reader's language, from the pair of columns that hold it.
final class Columns {

    private Columns() {}

    /// The text of `<name>_ja` or `<name>_en`; Japanese where there is no English, empty where there is neither.
    static String words(ResultSet row, String name, Language language) throws SQLException {
        var ja = row.getString(name + "_ja");
        return new Bilingual(ja == null ? "" : ja, row.getString(name + "_en")).in(language);
    }

    static List<String> texts(ResultSet row, String name) throws SQLException {
        return List.of((String[]) row.getArray(name).getArray());
    }

    static List<Integer> numbers(ResultSet row, String name) throws SQLException {
        return Arrays.asList((Integer[]) row.getArray(name).getArray());
    }
}
