package musubi.access.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import musubi.access.Actor;
import musubi.access.AsActor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/// The random handles by which authenticators know our accounts. Demo accounts and closed ones have none.
@Component
class PasskeyUsers implements PublicKeyCredentialUserEntityRepository {

    private static final String SELECT = """
            select u.handle, a.login, a.display_name
            from access.passkey_user u join access.account a on a.id = u.account_id
            where a.closed_at is null and not a.demo and %s = :key
            """;

    private final AsActor as;

    PasskeyUsers(AsActor as) {
        this.as = as;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return one("u.handle", id.toBase64UrlString());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String login) {
        return one("a.login", login);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("""
                        insert into access.passkey_user (handle, account_id)
                        select :handle, id from access.account where login = :login and closed_at is null and not demo
                        on conflict do nothing
                        """)
                        .param("handle", user.getId().toBase64UrlString())
                        .param("login", user.getName())
                        .update());
    }

    @Override
    public void delete(Bytes id) {
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("delete from access.passkey_user where handle = :handle")
                        .param("handle", id.toBase64UrlString())
                        .update());
    }

    private @Nullable PublicKeyCredentialUserEntity one(String column, String key) {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql(SELECT.formatted(column))
                        .param("key", key)
                        .query(PasskeyUsers::user)
                        .optional()
                        .orElse(null));
    }

    private static PublicKeyCredentialUserEntity user(ResultSet row, int number) throws SQLException {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(Bytes.fromBase64(row.getString("handle")))
                .name(row.getString("login"))
                .displayName(row.getString("display_name"))
                .build();
    }
}
