package musubi.network.register;

import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.network.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts what was entered into the columns of an organisation, and asks what must be unique in the whole register.
final class OrganisationColumns {

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

    /// Whether another organisation has this corporate number, also one the actor does not know of.
    static boolean numberTaken(AsActor as, OrganisationId own, @Nullable String number) {
        return number != null
                && as.<Boolean>read(
                        Actor.SYSTEM,
                        jdbc -> jdbc.sql("""
                        select exists (select from network.organisation where corporate_number = :number and id <> :own)
                        """)
                                .param("number", number)
                                .param("own", own.value())
                                .query(Boolean.class)
                                .single());
    }

    /// Whether an address is in use, or was once given out, for another organisation, or is a page of its own.
    static boolean slugTaken(AsActor as, OrganisationId own, String slug) {
        return slug.equals("new")
                || as.<Boolean>read(
                        Actor.SYSTEM,
                        jdbc -> jdbc.sql("""
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
