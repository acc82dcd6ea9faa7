package musubi.access.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.access.AsActor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/// The public keys that authenticators have left here, as the WebAuthn filters need them.
@Component
class PasskeyCredentials implements UserCredentialRepository {

    private static final String SELECT = """
            select id, handle, label, kind, public_key, signature_count, verified, backup_eligible, backed_up, transports,
                   attestation, attestation_data, created_at, last_used_at
            from access.passkey where %s = :key order by created_at
            """;
    private static final String SAVE = """
            insert into access.passkey (id, handle, label, kind, public_key, signature_count, verified, backup_eligible,
                                        backed_up, transports, attestation, attestation_data, created_at, last_used_at)
            values (:id, :handle, :label, :kind, :key, :count, :verified, :eligible, :backedUp, :transports,
                    :attestation, :data, :created, :used)
            on conflict (id) do update set signature_count = excluded.signature_count, verified = excluded.verified,
                backed_up = excluded.backed_up, last_used_at = excluded.last_used_at
            """;
    private static final int LABEL_LENGTH = 100;

    private final AsActor as;

    PasskeyCredentials(AsActor as) {
        this.as = as;
    }

    @Override
    public void save(CredentialRecord record) {
        as.write(Actor.SYSTEM, jdbc -> jdbc.sql(SAVE).params(columns(record)).update());
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return list("id", id).stream().findFirst().orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return list("handle", handle);
    }

    @Override
    public void delete(Bytes id) {
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("delete from access.passkey where id = :id")
                        .param("id", id.toBase64UrlString())
                        .update());
    }

    private List<CredentialRecord> list(String column, Bytes key) {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql(SELECT.formatted(column))
                        .param("key", key.toBase64UrlString())
                        .query(PasskeyCredentials::credential)
                        .list());
    }

    private static Map<String, @Nullable Object> columns(CredentialRecord record) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", record.getCredentialId().toBase64UrlString());
        columns.put("handle", record.getUserEntityUserId().toBase64UrlString());
        columns.put("label", label(record));
        columns.put("kind", PublicKeyCredentialType.PUBLIC_KEY.getValue());
        columns.put("key", record.getPublicKey().getBytes());
        columns.put("count", record.getSignatureCount());
        columns.put("verified", record.isUvInitialized());
        columns.put("eligible", record.isBackupEligible());
        columns.put("backedUp", record.isBackupState());
        columns.put("transports", transports(record));
        columns.put("attestation", bytes(record.getAttestationObject()));
        columns.put("data", bytes(record.getAttestationClientDataJSON()));
        columns.put("created", Timestamp.from(record.getCreated()));
        columns.put("used", Timestamp.from(record.getLastUsed()));
        return columns;
    }

    private static CredentialRecord credential(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialId(Bytes.fromBase64(row.getString("id")))
                .userEntityUserId(Bytes.fromBase64(row.getString("handle")))
                .label(row.getString("label"))
                .credentialType(PublicKeyCredentialType.valueOf(row.getString("kind")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(transports(row.getString("transports")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("attestation_data")))
                .created(row.getTimestamp("created_at").toInstant())
                .lastUsed(row.getTimestamp("last_used_at").toInstant())
                .build();
    }

    private static String label(CredentialRecord record) {
        var label = record.getLabel().replaceAll("\\p{Cntrl}", " ").strip();
        return label.isEmpty() ? "—" : label.substring(0, Math.min(label.length(), LABEL_LENGTH));
    }

    private static String transports(CredentialRecord record) {
        return record.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static Set<AuthenticatorTransport> transports(String text) {
        return Arrays.stream(text.split(","))
                .filter(value -> !value.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }
}
