package musubi.publishing.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import musubi.publishing.leak.Ways.Way;
import musubi.search.SearchIndex;
import musubi.testing.IntegrationTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/// For every kind of record, every level, everybody who can come, and every way out: nobody sees a word they may not
/// read, everybody sees the words they may, and what is hidden changes nothing for those it is hidden from.
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeakTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SearchIndex index;

    @Autowired
    Clock clock;

    @Autowired
    List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private LeakWorld world;
    private List<Way> ways;
    private Map<String, String> before;
    private Visits visits;

    @BeforeAll
    void build() {
        world = new LeakWorld(owner, LocalDate.now(clock));
        visits = new Visits(mvc, world.places);
        world.whatEverybodyMayKnow();
        untilNothingIsBeingIndexed();
        index.rebuild();
        before = new HashMap<>();
        var found = Ways.of(mappings, RequestMethod.GET);
        for (var way : found.all(world)) {
            for (var viewer : blind()) {
                before.put(
                        viewer + " " + way.address(),
                        visits.get(viewer, way.address()).settled());
            }
        }
        visits.forgetAnswers();
        world.whatIsHidden();
        index.rebuild();
        ways = found.all(world);
    }

    /// Records that were loaded at the start are still being indexed; that must not look like a difference.
    private void untilNothingIsBeingIndexed() {
        var jdbc = JdbcClient.create(owner);
        var waiting = new AtomicLong(-1);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    var now = jdbc.sql("select count(*) from event_publication")
                            .query(Long.class)
                            .single();
                    return waiting.getAndSet(now) == now;
                });
    }

    @AfterAll
    void forget() {
        world.forget();
        index.rebuild();
    }

    @Test
    void walksEveryRoute() {
        assertThat(ways)
                .extracting(Way::address)
                .contains("/", "/work", "/work/audit", "/seeds", "/windows", "/exports/needs.csv", "/sitemap.xml")
                .hasSizeGreaterThan(100);
    }

    @Test
    void showsNobodyAWordTheyMayNotReadAndEverybodyTheWordsTheyMay() {
        var leaks = new ArrayList<String>();
        var unseen = new ArrayList<String>();
        for (var viewer : Viewer.all(world.places)) {
            var seen = new HashSet<Canary>();
            for (var way : ways) {
                look(viewer, way, "", seen, leaks);
                look(viewer, way, "/en", seen, leaks);
            }
            world.canaries.stream()
                    .filter(canary -> canary.shown() && canary.mayRead(viewer.actor()) && !seen.contains(canary))
                    .forEach(canary -> unseen.add(viewer + " never sees " + canary));
        }
        assertThat(leaks).isEmpty();
        assertThat(unseen).isEmpty();
    }

    @Test
    void answersForAHiddenRecordAsForNone() {
        var differences = new ArrayList<String>();
        var nothing = new HashMap<String, String>();
        for (var viewer : Viewer.all(world.places)) {
            for (var way : ways) {
                var record = way.record();
                if (record == null || record.existence().mayRead(viewer.actor())) {
                    continue;
                }
                var none = nothing.computeIfAbsent(
                        viewer + " " + way.nowhere(),
                        key -> settled(
                                viewer,
                                way.nowhere(),
                                way.address().contains(record.id().toString()) ? Ways.NO_ID : Ways.KEY));
                var key = way.address().contains(record.id().toString())
                        ? record.id().toString()
                        : record.slug();
                if (!settled(viewer, way.address(), key).equals(none)) {
                    differences.add(viewer + " can tell that there is something at " + way.address());
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void changesNothingForThoseItIsHiddenFrom() {
        var differences = new ArrayList<String>();
        for (var viewer : blind()) {
            for (var way : ways) {
                var settled = before.get(viewer + " " + way.address());
                if (settled != null
                        && !settled.equals(visits.get(viewer, way.address()).settled())) {
                    differences.add(viewer + " " + way.address());
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void findsAWordForThoseOnlyWhoMayReadIt() {
        var wrong = new ArrayList<String>();
        for (var viewer : Viewer.all(world.places)) {
            for (var canary : world.canaries) {
                if (!canary.indexed() || tooMany(viewer, canary)) {
                    continue;
                }
                var body = visits.get(viewer, "/api/search?q=" + canary.word()).body();
                var found = !body.contains("\"total\":0");
                if (found != canary.mayRead(viewer.actor())) {
                    wrong.add(viewer + (found ? " finds " : " does not find ") + canary);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void bitesWhenAWordIsShownToSomebodyWhoMayNotReadIt() {
        var canary = Canary.of("a letter", actor -> actor.isNational());
        var text = "<p>" + canary.word() + "</p>";
        for (var viewer : Viewer.all(world.places)) {
            assertThat(Canary.leaked(text, List.of(canary), viewer.actor()))
                    .isEqualTo(viewer.name().equals("national office") ? List.of() : List.of(canary));
        }
    }

    /// Roles that stand alike are asked for one language only; the rule does not know languages.
    private static boolean tooMany(Viewer viewer, Canary canary) {
        return canary.what().endsWith("EN") && !Set.of("public").contains(viewer.name());
    }

    /// What was asked for comes back in links and problems; that is not what is looked for.
    private void look(Viewer viewer, Way way, String language, Set<Canary> seen, List<String> leaks) {
        var address = language + way.address();
        var answer = visits.get(viewer, address);
        if (answer.status() == 500) {
            leaks.add(viewer + " breaks " + address);
        }
        var text = answer.text();
        var record = way.record();
        var told = record == null || record.existence().mayRead(viewer.actor())
                ? text
                : text.replace(record.slug(), "").replace(record.id().toString(), "");
        Canary.leaked(told, world.canaries, viewer.actor())
                .forEach(canary -> leaks.add(viewer + " sees " + canary + " at " + address));
        world.canaries.stream().filter(canary -> text.contains(canary.word())).forEach(seen::add);
    }

    private String settled(Viewer viewer, String address, String key) {
        return visits.get(viewer, address).settled().replace(key, "");
    }

    private List<Viewer> blind() {
        return Viewer.all(world.places).stream().filter(Viewer::blind).toList();
    }
}
