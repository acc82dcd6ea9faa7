package musubi.search.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import musubi.access.AccountId;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.access.Grant;
import musubi.access.Role;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The database by itself keeps terms to the national office, and keeps all of them.
@IntegrationTest
class TermRowsTests {

    private static final String ADD = """
            insert into search.term (id, at, account, concept, opens, ja, en, note, submission)
            values (:id, now(), :account, 'made-up', true, '{架空}', '{}', '架空', :id)
            """;

    @Autowired
    AsActor as;

    @Autowired
    AddedTerms terms;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private final UUID account = UUID.randomUUID();
    private final UUID term = UUID.randomUUID();

    @BeforeEach
    void aTermThatWasTakenBack() {
        JdbcClient.create(owner)
                .sql(
                        "insert into access.account (id, login, display_name, demo, created_at) values (:id, :login, '架空', true, now())")
                .param("id", account)
                .param("login", "rows-" + account)
                .update();
        as.write(with(Role.NATIONAL_OFFICE), jdbc -> {
            jdbc.sql(ADD).param("id", term).param("account", account).update();
            return jdbc.sql("insert into search.term_taken_back (term, at, account) values (:id, now(), :account)")
                    .param("id", term)
                    .param("account", account)
                    .update();
        });
    }

    @AfterEach
    void forget() {
        JdbcClient.create(owner)
                .sql("delete from search.term_taken_back where term = :id")
                .param("id", term)
                .update();
        JdbcClient.create(owner)
                .sql("delete from search.term where id = :id")
                .param("id", term)
                .update();
    }

    @Test
    void showsTermsToTheOfficeAlone() {
        assertThat(terms.find(with(Role.NATIONAL_OFFICE), term)).isPresent();
        for (var other : List.of(with(Role.COORDINATOR), with(Role.REVIEWER), Actor.PUBLIC)) {
            assertThat(terms.find(other, term)).isEmpty();
            assertThat(terms.changes(other)).isEmpty();
        }
    }

    @Test
    void leavesOutWhatWasTakenBack() {
        assertThat(terms.changes(with(Role.NATIONAL_OFFICE)))
                .extracting(change -> change.term().id())
                .contains(term, term);
        assertThat(terms.lines()).doesNotContain("made-up |");
        assertThat(terms.concepts().concept("made-up")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update search.term set note = 'other'",
                "delete from search.term",
                "update search.term_taken_back set at = now()",
                "delete from search.term_taken_back"
            })
    void changesNothingThatIsThere(String change) {
        assertThatThrownBy(() -> as.write(
                        with(Role.NATIONAL_OFFICE), jdbc -> jdbc.sql(change).update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void takesNoTermFromOthersNorInTheNameOfAnother() {
        assertThatThrownBy(() -> added(with(Role.COORDINATOR), account)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> added(Actor.SYSTEM, account)).isInstanceOf(DataAccessException.class);
        var colleague =
                Actor.signedIn(new AccountId(UUID.randomUUID()), "（架空）", List.of(Grant.nation(Role.NATIONAL_OFFICE)));
        assertThatThrownBy(() -> added(colleague, account)).isInstanceOf(DataAccessException.class);
    }

    private int added(Actor actor, UUID by) {
        return as.write(
                actor,
                jdbc -> jdbc.sql(ADD)
                        .param("id", UUID.randomUUID())
                        .param("account", by)
                        .update());
    }

    private Actor with(Role role) {
        return Actor.signedIn(new AccountId(account), "（架空）", List.of(Grant.nation(role)));
    }
}
