package musubi.network.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import musubi.network.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Forms that were handed in: a second submission of the same form is answered with what the first one did.
@Component("networkSubmissions")
class Submissions {

    private final Clock clock;

    Submissions(Clock clock) {
        this.clock = clock;
    }

    /// Whether this form is handed in for the first time; a second one waits until the first is done.
    boolean first(JdbcClient jdbc, UUID form, OrganisationId record) {
        return jdbc.sql("""
                        insert into network.submission (form, record, at) values (:form, :record, :at)
                        on conflict do nothing
                        """)
                        .param("form", form)
                        .param("record", record.value())
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    Optional<OrganisationId> earlier(JdbcClient jdbc, UUID form) {
        return jdbc.sql("select record from network.submission where form = :form")
                .param("form", form)
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new);
    }
}
