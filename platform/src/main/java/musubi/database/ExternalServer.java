package musubi.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL that somebody else runs; we only make sure that it lets us in before anything else starts.
public final class ExternalServer {

    private static final int OLDEST_MAJOR = 17;
    private static final String WRONG_PASSWORD = "28P01";
    private static final String NO_SUCH_DATABASE = "3D000";

    private ExternalServer() {}

    /// Throws `StartRefused` when the server does not answer, refuses us, or is too old.
    public static Address checked(Address address) {
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST_MAJOR) {
                throw new StartRefused(
                        "PostgreSQL は %d 以上が必要です。".formatted(OLDEST_MAJOR),
                        "PostgreSQL %d or newer is needed.".formatted(OLDEST_MAJOR));
            }
            return address;
        } catch (SQLException e) {
            throw refusal(address, e);
        }
    }

    private static StartRefused refusal(Address address, SQLException e) {
        return switch (state(e)) {
            case WRONG_PASSWORD ->
                new StartRefused(
                        "データベースの利用者名かパスワードが違います。MUSUBI_DATABASE_USER と MUSUBI_DATABASE_PASSWORD を確かめてください。",
                        "The database refuses this user or password; check MUSUBI_DATABASE_USER and MUSUBI_DATABASE_PASSWORD.",
                        e);
            case NO_SUCH_DATABASE ->
                new StartRefused(
                        "MUSUBI_DATABASE_URL が指すデータベースがありません。先に作ってください。",
                        "The database named in MUSUBI_DATABASE_URL does not exist; create it first.",
                        e);
            default ->
                new StartRefused(
                        "データベース %s につながりません。MUSUBI_DATABASE_URL を確かめてください。".formatted(address.url()),
                        "The database at %s does not answer; check MUSUBI_DATABASE_URL.".formatted(address.url()),
                        e);
        };
    }

    private static String state(SQLException e) {
        @Nullable String state = e.getSQLState();
        return state == null ? "" : state;
    }
}
