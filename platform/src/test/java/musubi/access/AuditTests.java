package musubi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;

@IntegrationTest
class AuditTests {

    @Autowired
    Audit audit;

    @Autowired
    AsActor as;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private final UUID subject = UUID.randomUUID();
    private final Actor reader = someone(Grant.community(Role.RESEARCHER, Walls.TSURUOKA));
    private final Actor office = someone(Grant.nation(Role.NATIONAL_OFFICE));

    @BeforeEach
    void record() {
        audit.record(reader, "record.read", new Audit.Subject("record", subject), Map.of("level", "MEMBERS"));
    }

    @Test
    void tellsTheOfficeAndWhoActedAndNobodyElse() {
        assertThat(seenBy(office)).containsExactly("record.read MEMBERS");
        assertThat(seenBy(reader)).containsExactly("record.read MEMBERS");
        assertThat(seenBy(someone(Grant.community(Role.COMMUNITY_OFFICE, Walls.TSURUOKA))))
                .isEmpty();
        assertThat(seenBy(Actor.PUBLIC)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access.audit_entry set action = 'nothing'",
                "delete from access.audit_entry",
                "truncate access.audit_entry"
            })
    void isNeverChangedNotEvenByTheOwnerOfTheTable(String change) {
        assertThatThrownBy(() -> as.write(Actor.SYSTEM, jdbc -> jdbc.sql(change).update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> asOwner(change)).hasMessageContaining("only grows");
        assertThat(seenBy(office)).hasSize(1);
    }

    @Test
    void isNeverWrittenInTheNameOfAnother() {
        var forged = """
                insert into access.audit_entry (id, at, account, actor_kind, action, subject_kind)
                values (gen_random_uuid(), now(), gen_random_uuid(), 'ACCOUNT', 'record.deleted', 'record')
                """;
        assertThatThrownBy(() -> as.write(reader, jdbc -> jdbc.sql(forged).update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void forgetsWhatWasRolledBack() {
        assertThatThrownBy(() -> as.write(reader, jdbc -> {
            audit.record(reader, "record.changed", new Audit.Subject("record", subject), Map.of());
            throw new IllegalStateException("and then it failed");
        }));
        assertThat(seenBy(office)).containsExactly("record.read MEMBERS");
    }

    private List<String> seenBy(Actor actor) {
        return as.read(
                actor,
                jdbc -> jdbc.sql("""
                        select action || ' ' || (detail ->> 'level') from access.audit_entry where subject_id = :subject
                        """)
                        .param("subject", subject)
                        .query(String.class)
                        .list());
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Actor someone(Grant grant) {
        return Actor.signedIn(new AccountId(UUID.randomUUID()), "someone", List.of(grant));
    }
}
