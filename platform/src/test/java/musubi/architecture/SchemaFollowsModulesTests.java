package musubi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SchemaFollowsModulesTests {

    private static final Pattern TABLE_IN_SQL =
            Pattern.compile("\\b(?:from|join|into|update)\\s+([a-z]+)\\.([a-z_]+)\\b");

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    record Key(String above, String below) {}

    @Test
    void foreignKeysPointDownTheMap() {
        assertThat(pointingUp(ModuleMap.read(), foreignKeys()))
                .as("a row may only refer to a row of a module below its own")
                .isEmpty();
    }

    @Test
    void bitesOnAForeignKeyThatPointsUp() {
        var jdbc = JdbcClient.create(owner);
        jdbc.sql("create table access.violation (id uuid primary key)").update();
        jdbc.sql("create schema if not exists kernel").update();
        jdbc.sql("create table kernel.violation (id uuid references access.violation)")
                .update();
        try {
            assertThat(pointingUp(ModuleMap.read(), foreignKeys())).contains(new Key("kernel", "access"));
        } finally {
            jdbc.sql("drop schema kernel cascade").update();
            jdbc.sql("drop table access.violation").update();
        }
    }

    @Test
    void statementsNameOnlySchemasOfTheirModuleAndBelow() {
        var map = ModuleMap.read();
        var wrong = new ArrayList<String>();
        for (var file : Sources.of(Sources.JAVA, ".java")) {
            wrong.addAll(reachingUp(map, Sources.module(file), Sources.read(file)));
        }
        assertThat(wrong)
                .as("SQL may join only what stands below its own module")
                .isEmpty();
    }

    @Test
    void bitesOnAStatementThatReachesUp() {
        assertThat(reachingUp(ModuleMap.read(), "access", "select id from network.organisation"))
                .containsExactly("access reads network.organisation");
    }

    private static List<String> reachingUp(ModuleMap map, String module, String text) {
        return TABLE_IN_SQL
                .matcher(text)
                .results()
                .filter(found -> map.modules().contains(found.group(1)))
                .filter(found -> !found.group(1).equals(module) && !map.mayUse(module, found.group(1)))
                .map(found -> module + " reads " + found.group(1) + "." + found.group(2))
                .toList();
    }

    private static List<Key> pointingUp(ModuleMap map, List<Key> keys) {
        return keys.stream()
                .filter(key -> !map.mayUse(key.above(), key.below()))
                .toList();
    }

    private List<Key> foreignKeys() {
        return JdbcClient.create(owner)
                .sql("""
                        select distinct a.nspname as above, b.nspname as below
                        from pg_constraint c
                        join pg_class ca on ca.oid = c.conrelid join pg_namespace a on a.oid = ca.relnamespace
                        join pg_class cb on cb.oid = c.confrelid join pg_namespace b on b.oid = cb.relnamespace
                        where c.contype = 'f' and a.nspname <> b.nspname
                        """)
                .query((rs, row) -> new Key(rs.getString("above"), rs.getString("below")))
                .list();
    }
}
