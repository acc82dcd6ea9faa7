package musubi.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL that somebody else runs; we only make sure that it lets us in, and lets us do what migrations need,
/// before
/// anything else starts.
public final class ExternalServer {

    private static final int OLDEST_MAJOR = 17;

    /// We may make tables, and become the application's role: because it is ours, or because we may make it.
    private static final String MAY_MIGRATE = """
            select has_database_privilege(current_database(), 'create')
               and has_schema_privilege('public', 'create')
               and (exists (select from pg_roles where rolname = current_user and (rolsuper or rolcreaterole))
                    or exists (select from pg_roles r where r.rolname = 'musubi_app' and pg_has_role(r.oid, 'set')))
            """;

    private ExternalServer() {}

    /// Throws `StartRefused` when the server does not answer, refuses us, or is too old.
    public static Address checked(Address address, Progress progress) {
        if (!address.url().startsWith("jdbc:postgresql:")) {
            throw new StartRefused(
                    "MUSUBI_DATABASE_URL は jdbc:postgresql://サーバー:5432/データベース の形で書いてください。",
                    "Write MUSUBI_DATABASE_URL as jdbc:postgresql://server:5432/database.");
        }
        progress.say("データベースにつないでいます", "Connecting to the database");
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            requireVersion(connection);
            requireRights(connection, address);
            return address;
        } catch (SQLException e) {
            throw refusal(address, e);
        }
    }

    private static void requireVersion(Connection connection) throws SQLException {
        var major = connection.getMetaData().getDatabaseMajorVersion();
        if (major < OLDEST_MAJOR) {
            throw new StartRefused(
                    "PostgreSQL は %d 以上が必要です（つないだ先は %d）。".formatted(OLDEST_MAJOR, major),
                    "PostgreSQL %d or newer is needed (this one is %d).".formatted(OLDEST_MAJOR, major));
        }
    }

    private static void requireRights(Connection connection, Address address) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(MAY_MIGRATE)) {
            if (!row.next() || !row.getBoolean(1)) {
                throw new StartRefused(
                        "利用者 %s に、データベースの所有と CREATEROLE の権限がありません（docs/how-to/use-an-external-database.md）。"
                                .formatted(address.user()),
                        "The user %s must own the database and have CREATEROLE (docs/how-to/use-an-external-database.md)."
                                .formatted(address.user()));
            }
        }
    }

    private static StartRefused refusal(Address address, SQLException e) {
        return switch (state(e)) {
            case "28P01", "28000" ->
                new StartRefused(
                        "データベースの利用者名かパスワードが違います。MUSUBI_DATABASE_USER と MUSUBI_DATABASE_PASSWORD を確かめてください。",
                        "The database refuses this user or password; check MUSUBI_DATABASE_USER and MUSUBI_DATABASE_PASSWORD.",
                        e);
            case "3D000" ->
                new StartRefused(
                        "MUSUBI_DATABASE_URL が指すデータベースがありません。先に作ってください。",
                        "The database named in MUSUBI_DATABASE_URL does not exist; create it first.",
                        e);
            case "42501" ->
                new StartRefused(
                        "利用者 %s は、このデータベースにつなぐことを許されていません。".formatted(address.user()),
                        "The user %s is not allowed to connect to this database.".formatted(address.user()),
                        e);
            default ->
                new StartRefused(
                        "データベース %s につながりません。MUSUBI_DATABASE_URL を確かめてください。".formatted(withoutSecrets(address.url())),
                        "The database at %s does not answer; check MUSUBI_DATABASE_URL."
                                .formatted(withoutSecrets(address.url())),
                        e);
        };
    }

    /// What follows the question mark may hold a password.
    static String withoutSecrets(String url) {
        return url.replaceFirst("\\?.*", "");
    }

    private static String state(SQLException e) {
        @Nullable String state = e.getSQLState();
        return state == null ? "" : state;
    }
}
