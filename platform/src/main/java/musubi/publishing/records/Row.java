package musubi.publishing.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How values stand in columns and leave the site.
final class Row {

    private Row() {}

    static @Nullable Localised words(ResultSet row, String column) throws SQLException {
        return Localised.of(row.getString(column + "_ja"), row.getString(column + "_en"));
    }

    /// `RESEARCH_INSTITUTE` leaves as `research-institute`.
    static @Nullable String word(@Nullable String constant) {
        return constant == null ? null : wordOf(constant);
    }

    static String wordOf(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    static List<Integer> numbers(ResultSet row, String column) throws SQLException {
        return List.of((Integer[]) row.getArray(column).getArray());
    }

    static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray());
    }

    static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /// An organisation that was joined in as `name_id`, `name_slug`, `name_ja`, `name_en`; nothing where it is hidden.
    static @Nullable Reference organisation(ResultSet row, String name, Site site) throws SQLException {
        var id = id(row, name + "_id");
        var words = words(row, name);
        if (id == null || words == null) {
            return null;
        }
        var slug = row.getString(name + "_slug");
        return new Reference(id, slug, words, site.page("/organisations/" + slug));
    }

    static <T> @Nullable List<T> orNone(List<T> values) {
        return values.isEmpty() ? null : values;
    }
}
