package musubi.ties.contribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import musubi.access.AccountId;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.SignInRequired;
import musubi.kernel.Bilingual;
import musubi.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Records of contribution: private until their person publishes them, and again when they take them back.
@Component
public class Contributions {

    private static final String SELECT = """
            select c.account, c.slug, c.name_ja, c.name_en, c.published, c.edition, c.dated from ties.contribution c
            """;

    private final AsActor as;
    private final Clock clock;
    private final Uuid7 ids;

    Contributions(AsActor as, Clock clock, Uuid7 ids) {
        this.as = as;
        this.clock = clock;
        this.ids = ids;
    }

    /// @param edition counts how often it was published; its day stands in every citation
    public record Contribution(
            AccountId account, String slug, Bilingual name, boolean published, int edition, LocalDate dated) {}

    public Optional<Contribution> own(Actor actor) {
        return one(actor, "where c.account = :key", SignInRequired.of(actor).value());
    }

    public Optional<Contribution> find(Actor viewer, String slug) {
        return one(viewer, "where c.slug = :key and c.published", slug);
    }

    private Optional<Contribution> one(Actor viewer, String where, Object key) {
        return as.read(
                viewer,
                jdbc -> jdbc.sql(SELECT + where)
                        .param("key", key)
                        .query(Contributions::contribution)
                        .optional());
    }

    /// Publishing again is a new edition under the same address.
    public void publish(Actor actor, String japanese, @Nullable String english) {
        var account = SignInRequired.of(actor).value();
        as.write(
                actor,
                jdbc -> jdbc.sql("""
                insert into ties.contribution as c (account, slug, name_ja, name_en, published, edition, dated)
                values (:account, :slug, :ja, :en, true, 1, :today)
                on conflict (account) do update set name_ja = excluded.name_ja, name_en = excluded.name_en,
                    published = true, edition = c.edition + 1, dated = excluded.dated
                """)
                        .param("account", account)
                        .param("slug", Long.toString(ids.next().getLeastSignificantBits() & Long.MAX_VALUE, 36))
                        .param("ja", japanese)
                        .param("en", english)
                        .param("today", LocalDate.now(clock))
                        .update());
    }

    public void withdraw(Actor actor) {
        var account = SignInRequired.of(actor).value();
        as.write(
                actor,
                jdbc -> jdbc.sql("update ties.contribution set published = false where account = :account")
                        .param("account", account)
                        .update());
    }

    /// Empty where the record is somebody else's and not published.
    public List<Deed> deeds(Actor viewer, AccountId account) {
        return as.read(
                viewer,
                jdbc -> jdbc.sql("select d.kind, d.record, d.day from ties.deeds(:account) d")
                        .param("account", account.value())
                        .query((row, n) -> new Deed(
                                Deed.Kind.valueOf(row.getString("kind")),
                                row.getObject("record", UUID.class),
                                row.getObject("day", LocalDate.class)))
                        .list());
    }

    private static Contribution contribution(ResultSet row, int number) throws SQLException {
        return new Contribution(
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("slug"),
                new Bilingual(row.getString("name_ja"), row.getString("name_en")),
                row.getBoolean("published"),
                row.getInt("edition"),
                row.getObject("dated", LocalDate.class));
    }
}
