package musubi.publishing.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import musubi.publishing.leak.Probes.Probe;
import musubi.publishing.leak.Ways.Way;
import musubi.search.SearchIndex;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/// Every form that can be sent, for every record and everybody who can come: what comes back, and where it leads, shows
/// nobody a word they may not read, and tells nobody that there is something they may not know of. Every form is sent
/// within a transaction that is taken back, so that forms in order can be sent as well.
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostLeakTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SearchIndex index;

    @Autowired
    Clock clock;

    @Autowired
    List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private LeakWorld world;
    private List<Way> ways;
    private Visits visits;
    private Forms forms;
    private TransactionTemplate transaction;

    @BeforeAll
    void build() {
        world = new LeakWorld(owner, LocalDate.now(clock));
        world.whatEverybodyMayKnow();
        world.whatIsHidden();
        index.rebuild();
        ways = Ways.of(mappings, RequestMethod.POST).all(world);
        visits = new Visits(mvc, world.places);
        forms = new Forms(world.places);
        transaction = new TransactionTemplate(transactions);
    }

    @AfterAll
    void forget() {
        world.forget();
        index.rebuild();
    }

    @Test
    void findsEveryRouteThatTakesAForm() {
        assertThat(ways)
                .extracting(Way::address)
                .contains("/sign-in", "/ask", "/needs", "/organisations/leak-owner/edit", "/asked/{secret}/words")
                .hasSizeGreaterThan(100);
    }

    @Test
    void answersWithNoWordThatTheSenderMayNotRead() {
        var leaks = new ArrayList<String>();
        var accepted = new TreeSet<String>();
        for (var viewer : Viewer.all(world.places)) {
            for (var way : ways) {
                for (var form : forms.all(viewer, way.address())) {
                    var answer = visits.post(viewer, way.address(), form, transaction);
                    look(viewer, way, answer, leaks);
                    if (answer.refused()) {
                        break;
                    }
                    if (answer.location().matches(".*(saved|sent|moved|new)(=1)?")) {
                        accepted.add(viewer + " " + way.address());
                    }
                }
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(accepted)
                .as("forms that were in order")
                .contains(
                        "coordinator there /needs",
                        "owner /seeds",
                        "office here /organisations/new?community=leak-here",
                        "another organisation /organisations/leak-other/edit");
    }

    @Test
    void answersForAHiddenRecordAsForNone() {
        var differences = new ArrayList<String>();
        for (var viewer : Viewer.all(world.places)) {
            var nothing = new HashMap<String, String>();
            for (var way : ways) {
                var record = way.record();
                if (record == null || record.existence().mayRead(viewer.actor())) {
                    continue;
                }
                var byId = way.address().contains(record.id().toString());
                var none = nothing.computeIfAbsent(
                        way.nowhere(), nowhere -> settled(viewer, nowhere, byId ? Ways.NO_ID : Ways.KEY));
                var key = byId ? record.id().toString() : record.slug();
                if (!settled(viewer, way.address(), key).equals(none)) {
                    differences.add(viewer + " can tell that there is something at " + way.address());
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void answersWhatAHiddenRecordHasTakenAsWhatIsFree() {
        var differences = new ArrayList<String>();
        var probes = Probes.of(world);
        for (var viewer : Viewer.all(world.places)) {
            var free = new HashMap<String, String>();
            var refused = new HashSet<String>();
            for (var probe : probes) {
                var form = probe.address() + " " + probe.field();
                if (probe.hidden().mayRead(viewer.actor()) || refused.contains(form)) {
                    continue;
                }
                var expected =
                        free.computeIfAbsent(form + " " + probe.free(), key -> settled(viewer, probe, probe.free()));
                if (!settled(viewer, probe, probe.taken()).equals(expected)) {
                    differences.add(viewer + " can tell that there is " + probe);
                }
                if (expected.matches("(?s)(401|403|404).*")) {
                    refused.add(form);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void answersTheFormNumberOfSomebodyElseAsANewOne() {
        var answers = Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            var form = UUID.randomUUID().toString();
            var fresh = UUID.randomUUID().toString();
            return List.of(
                    number("office here", form), number("coordinator there", form), number("coordinator there", fresh));
        }));
        assertThat(answers.get(1)).startsWith("302").isEqualTo(answers.get(2));
    }

    @Test
    void answersATakenLoginAsOneThatIsFree() {
        var viewer = viewer("public");
        var taken = Map.of("login", "leak-" + world.places.coordinator(), "password", "wrong");
        var free = Map.of("login", "leak-" + Ways.NO_ID, "password", "wrong");
        assertThat(visits.post(viewer, "/sign-in", taken, transaction)
                        .settled()
                        .replace("leak-" + world.places.coordinator(), ""))
                .isEqualTo(visits.post(viewer, "/sign-in", free, transaction)
                        .settled()
                        .replace("leak-" + Ways.NO_ID, ""));
    }

    private String number(String name, String form) {
        var viewer = viewer(name);
        var typed = Forms.with(forms.full(viewer, "/needs"), "formId", form);
        return Answer.withoutIds(visits.post(viewer, "/needs", typed).settled());
    }

    private Viewer viewer(String name) {
        return Viewer.all(world.places).stream()
                .filter(viewer -> viewer.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void look(Viewer viewer, Way way, Answer answer, List<String> leaks) {
        if (answer.broke()) {
            leaks.add(viewer + " breaks " + way.address());
        }
        var record = way.record();
        var told = record == null || record.existence().mayRead(viewer.actor())
                ? answer.text()
                : answer.text().replace(record.slug(), "").replace(record.id().toString(), "");
        Canary.leaked(told, world.canaries, viewer.actor())
                .forEach(canary -> leaks.add(viewer + " is told " + canary + " by " + way.address()));
    }

    /// All the answers of one address, without the key by which it was asked for.
    private String settled(Viewer viewer, String address, String key) {
        var all = new StringBuilder();
        for (var form : List.of(Forms.EMPTY, forms.full(viewer, address))) {
            var answer = visits.post(viewer, address, form, transaction);
            all.append(Answer.withoutIds(answer.settled().replace(key, "")));
        }
        return all.toString();
    }

    private String settled(Viewer viewer, Probe probe, String value) {
        var form = probe.with(forms.full(viewer, probe.address()), value);
        var answer = visits.post(viewer, probe.address(), form, transaction);
        return (answer.broke() ? "broken " : "")
                + Answer.withoutIds(answer.settled().replace(value, "").replace(value.replaceAll("^\\w+:", ""), ""));
    }
}
