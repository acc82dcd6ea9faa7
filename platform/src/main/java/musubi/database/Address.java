package musubi.database;

/// Where a PostgreSQL answers and as whom we sign in there; that user owns the schema.
public record Address(String url, String user, String password) {

    @Override
    public String toString() {
        return ExternalServer.withoutSecrets(url) + " as " + user;
    }
}
