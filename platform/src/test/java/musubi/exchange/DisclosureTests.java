package musubi.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.exchange.Statement.Part;
import musubi.kernel.Disclosure.Level;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/// Every level against every viewer: what the rule in the code says is what the tables give, even unasked.
@IntegrationTest
class DisclosureTests {

    private static final String OWNER = "tsuruoka-science-park";
    private static final String NAMED = "keio-iab";

    @Autowired
    Entries entries;

    @Autowired
    AsActor as;

    @Autowired
    ExchangeFixtures people;

    @ParameterizedTest
    @EnumSource(Level.class)
    void anEntryIsKnownToThoseTheRuleLetsIn(Level level) {
        var entry = entered(level, level);
        viewers()
                .forEach((who, viewer) -> assertThat(
                                entries.find(viewer, entry.id()).isPresent())
                        .as(who + " and an entry for " + level)
                        .isEqualTo(viewer.mayRead(level, entry.ties().stake())));
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void aFieldIsReadByThoseTheRuleLetsInEvenByAQueryWithoutAFilter(Level level) {
        var entry = entered(Level.PUBLIC, level);
        viewers().forEach((who, viewer) -> {
            var may = viewer.mayRead(level, entry.ties().stake());
            assertThat(rows(viewer, entry.id(), Part.DETAILS)).as(who).isEqualTo(may ? 1 : 0);
            var seen = entries.find(viewer, entry.id()).orElseThrow();
            assertThat(seen.hidden().contains(Part.DETAILS)).as(who).isEqualTo(!may);
            assertThat(seen.wording().contains("くわしい話")).as(who).isEqualTo(may);
        });
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void aPublicFieldOfAClosedEntryIsReadByNobodyElse(Level level) {
        var entry = entered(level, level);
        viewers()
                .forEach((who, viewer) -> assertThat(rows(viewer, entry.id(), Part.TITLE))
                        .as(who)
                        .isEqualTo(viewer.mayRead(level, entry.ties().stake()) ? 1 : 0));
    }

    @Test
    void whatWasWithdrawnIsForThoseWhoLookAfterIt() {
        var entry = entered(Level.PUBLIC, Level.PUBLIC);
        as.write(
                owner(),
                jdbc -> jdbc.sql("update exchange.entry set state = 'WITHDRAWN' where id = :id")
                        .param("id", entry.id())
                        .update());
        assertThat(entries.find(Actor.PUBLIC, entry.id())).isEmpty();
        assertThat(entries.find(people.aResearcherIn("tsuruoka"), entry.id())).isEmpty();
        assertThat(entries.find(people.aCoordinatorOf("tsuruoka"), entry.id())).isPresent();
        assertThat(entries.find(owner(), entry.id())).isPresent();
    }

    @Test
    void theTablesRefuseAFieldThatIsMoreOpenThanItsEntry() {
        var entry = entered(Level.COORDINATORS, Level.COORDINATORS);
        assertThatThrownBy(() -> as.write(
                        owner(), jdbc -> jdbc.sql("""
                        insert into exchange.statement (entry, part, language, level, text)
                        values (:id, 'SUMMARY', 'EN', 'PUBLIC', 'too open')
                        """).param("id", entry.id()).update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void strangersChangeNothing() {
        var entry = entered(Level.PUBLIC, Level.PUBLIC);
        viewers().forEach((who, viewer) -> {
            var changed = as.write(
                    viewer,
                    jdbc -> jdbc.sql("update exchange.entry set prefecture = '07' where id = :id")
                            .param("id", entry.id())
                            .update());
            assertThat(changed).as(who).isEqualTo(entry.ties().mayBeChangedBy(viewer) ? 1 : 0);
        });
    }

    private Entry entered(Level title, Level details) {
        var answers = people.answers("tsuruoka");
        answers.put("owner", people.organisation(OWNER).toString());
        answers.put("named", people.organisation(NAMED).toString());
        answers.put("details_ja", "くわしい話（架空）");
        for (var part : Part.values()) {
            answers.put("level_" + part.key(), title.name());
        }
        answers.put("level_details", details.name());
        return people.entered(owner(), EntryKind.NEED, answers);
    }

    private Actor owner() {
        return people.someoneOf(OWNER, "tsuruoka");
    }

    private Map<String, Actor> viewers() {
        var viewers = new LinkedHashMap<String, Actor>();
        viewers.put("the public", Actor.PUBLIC);
        viewers.put("the national office", people.theNationalOffice());
        viewers.put("a coordinator", people.aCoordinatorOf("tsuruoka"));
        viewers.put("a coordinator elsewhere", people.aCoordinatorOf("nagaoka"));
        viewers.put("a researcher", people.aResearcherIn("tsuruoka"));
        viewers.put("a researcher elsewhere", people.aResearcherIn("nagaoka"));
        viewers.put("a reviewer", people.aReviewerIn("tsuruoka"));
        viewers.put("the owner", owner());
        viewers.put("a named party", people.someoneOf(NAMED, "hokkaido"));
        viewers.put("another member", people.someoneOf("tsuruoka-city", "tsuruoka"));
        viewers.put("a holder of some receipt", Actor.PUBLIC.holding("0".repeat(64)));
        return viewers;
    }

    private int rows(Actor viewer, UUID entry, Part part) {
        return as.read(
                viewer,
                jdbc -> jdbc.sql("select count(*) from exchange.statement where entry = :entry and part = :part")
                        .param("entry", entry)
                        .param("part", part.name())
                        .query(Integer.class)
                        .single());
    }
}
