package musubi.tasks.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import musubi.kernel.Bilingual;
import musubi.kernel.Language;
import org.jspecify.annotations.Nullable;

/// A letter that is due, with the address it goes to and, where it goes to an account, the token that stops mail.
record Outgoing(
        UUID id,
        String key,
        String address,
        Language language,
        int tries,
        Bilingual subject,
        Bilingual text,
        @Nullable String path,
        @Nullable String stopToken) {

    static Outgoing of(ResultSet row, int number) throws SQLException {
        return new Outgoing(
                row.getObject("id", UUID.class),
                row.getString("key"),
                row.getString("to_address"),
                Language.ofTag(row.getString("to_language")).orElse(Language.JA),
                row.getInt("tries"),
                new Bilingual(Objects.requireNonNull(row.getString("subject_ja")), row.getString("subject_en")),
                new Bilingual(Objects.requireNonNull(row.getString("text_ja")), row.getString("text_en")),
                row.getString("path"),
                row.getString("stop_token"));
    }
}
