package musubi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import musubi.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/// The rule in Java and the rule in PostgreSQL are one rule: asked the same thousands of questions, they agree.
@IntegrationTest
class TwoWallsTests {

    @Autowired
    AsActor as;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    static List<Actor> actors() {
        return Walls.actors();
    }

    @ParameterizedTest
    @MethodSource("actors")
    void agreeForEveryActorLevelAndStake(Actor actor) {
        var cases = Walls.cases();
        var byDatabase = as.read(
                actor,
                jdbc -> jdbc.sql("""
                        select access.may_read(c.level, c.communities, c.owners, c.named, c.receipt)
                        from jsonb_to_recordset(:cases::jsonb)
                            as c(number int, level text, communities uuid[], owners uuid[], named uuid[], receipt text)
                        order by c.number
                        """)
                        .param("cases", json(cases))
                        .query(Boolean.class)
                        .list());
        var byRule = cases.stream()
                .map(one -> actor.mayRead(one.level(), one.stake()))
                .toList();
        assertThat(byDatabase).isEqualTo(byRule).hasSize(288);
    }

    @Test
    void holdForAQueryThatForgotItsFilter() throws SQLException {
        asOwner("create schema walls");
        asOwner("grant usage on schema walls to musubi_app");
        asOwner("create table walls.note (text text, level text, communities uuid[])");
        asOwner("grant select on walls.note to musubi_app");
        asOwner("alter table walls.note enable row level security");
        asOwner("create policy reading on walls.note for select"
                + " using (access.may_read(level, communities, '{}', '{}', null))");
        asOwner("insert into walls.note values ('open', 'PUBLIC', '{}'), ('secret', 'COORDINATORS', '{%s}')"
                .formatted(Walls.TSURUOKA));
        assertThat(everything(Actor.PUBLIC)).containsExactly("open");
        assertThat(everything(Walls.holding(Grant.community(Role.COORDINATOR, Walls.NAGAOKA))))
                .containsExactly("open");
        assertThat(everything(Walls.holding(Grant.community(Role.COORDINATOR, Walls.TSURUOKA))))
                .containsExactlyInAnyOrder("open", "secret");
    }

    @Test
    void forgetWhoActedOnceTheTransactionIsOver() {
        as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select access.is_system()")
                        .query(Boolean.class)
                        .single());
        var stillSystem = as.read(
                Actor.PUBLIC,
                jdbc -> jdbc.sql("select access.is_system()")
                        .query(Boolean.class)
                        .single());
        assertThat(stillSystem).isFalse();
    }

    private List<String> everything(Actor actor) {
        return as.read(
                actor,
                jdbc -> jdbc.sql("select text from walls.note")
                        .query(String.class)
                        .list());
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String json(List<Walls.Case> cases) {
        return IntStream.range(0, cases.size())
                .mapToObj(number -> json(number, cases.get(number)))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String json(int number, Walls.Case one) {
        return """
                {"number": %d, "level": "%s", "communities": %s, "owners": %s, "named": %s, "receipt": %s}
                """.formatted(
                        number,
                        one.level(),
                        ids(one.stake().communities()),
                        ids(one.stake().owners()),
                        ids(one.stake().named()),
                        text(one.stake().receipt()));
    }

    private static String ids(Set<UUID> ids) {
        return ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",", "[", "]"));
    }

    private static String text(@Nullable String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }
}
