package musubi.network.register;

import java.util.Optional;
import java.util.regex.Pattern;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.database.OneAtATime;
import musubi.kernel.Bilingual;
import musubi.kernel.Disclosure;
import musubi.network.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts what was entered into the columns of an organisation, and asks what must be unique in the whole register.
final class OrganisationColumns {

    private static final int LONGEST_ADDRESS = 80;
    private static final Pattern ENDING_HYPHEN = Pattern.compile("-+$");

    private OrganisationColumns() {}

    static JdbcClient.StatementSpec fill(JdbcClient.StatementSpec row, OrganisationEntry entry) {
        var names = entry.names();
        var sort = SortKeys.of(names.name(), names.kana());
        var industry = entry.figures().industry();
        return row.param("nameJa", names.name().ja())
                .param("nameEn", names.name().en())
                .param("kana", names.kana())
                .param("sortJa", sort.ja())
                .param("sortEn", sort.en())
                .param("number", names.corporateNumber())
                .param("kind", entry.kind().kind())
                .param("side", entry.kind().side().name())
                .param("prefecture", entry.kind().prefecture())
                .param("aboutJa", entry.about().ja())
                .param("aboutEn", entry.about().en())
                .param("industry", industry == null ? null : industry.name())
                .param("level", entry.level().name());
    }

    static void figures(JdbcClient jdbc, OrganisationId organisation, OrganisationEntry.Figures figures) {
        jdbc.sql("""
                        insert into network.organisation_figures (organisation, capital_yen, employees)
                        values (:organisation, :capital, :employees)
                        on conflict (organisation) do update set
                            capital_yen = excluded.capital_yen, employees = excluded.employees
                        """)
                .param("organisation", organisation.value())
                .param("capital", figures.capital())
                .param("employees", figures.employees())
                .update();
    }

    /// Another organisation with this corporate number, if the actor may know of it; one that is hidden is not told.
    static Optional<OrganisationRow.Other> sameNumber(JdbcClient jdbc, OrganisationId own, @Nullable String number) {
        if (number == null) {
            return Optional.empty();
        }
        OneAtATime.at(jdbc, "corporate number " + number);
        return jdbc.sql("""
                        select o.slug, o.name_ja, o.name_en from network.organisation o
                        where o.corporate_number = :number and o.id <> :own order by o.id limit 1
                        """)
                .param("number", number)
                .param("own", own.value())
                .query((row, n) -> new OrganisationRow.Other(
                        row.getString("slug"), new Bilingual(row.getString("name_ja"), row.getString("name_en"))))
                .optional();
    }

    /// The address made from wished words. Where not everybody may know of the organisation, it ends in a piece of the
    /// identity: nobody finds out by trying names that an address is in use.
    static String address(OrganisationId id, String words, Disclosure.Level level) {
        var hex = id.value().toString();
        var end = "-" + hex.substring(hex.length() - 8);
        return level == Disclosure.Level.PUBLIC || words.endsWith(end) ? words : ended(words, end);
    }

    /// Words and an ending, together no longer than an address may be.
    static String ended(String words, String end) {
        var most = Math.min(words.length(), LONGEST_ADDRESS - end.length());
        return ENDING_HYPHEN.matcher(words.substring(0, most)).replaceFirst("") + end;
    }

    /// Whether an address is in use, or was once given out, for another organisation, or is a page of its own.
    static boolean slugTaken(AsActor as, JdbcClient jdbc, OrganisationId own, String slug) {
        OneAtATime.at(jdbc, "address " + slug);
        return slug.equals("new")
                || as.<Boolean>read(
                        Actor.SYSTEM,
                        all -> all.sql("""
                        select exists (select from network.organisation where slug = :slug and id <> :own)
                            or exists (select from network.slug_history
                                       where kind = 'organisation' and slug = :slug and id <> :own)
                        """)
                                .param("slug", slug)
                                .param("own", own.value())
                                .query(Boolean.class)
                                .single());
    }
}
