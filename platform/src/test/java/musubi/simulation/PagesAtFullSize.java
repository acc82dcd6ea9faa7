package musubi.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import musubi.access.Actor;
import musubi.exchange.ExchangeFixtures;
import musubi.testing.IntegrationTest;
import musubi.testing.MovingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Not a test: how long the pages take after a year at full size. `benchmarks/pages` calls it and keeps what it prints.
@IntegrationTest
@Import({MovingClock.Wound.class, People.class})
@EnabledIfSystemProperty(named = "musubi.pages.report", matches = ".+")
class PagesAtFullSize {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int DESKS = 60;

    @Autowired
    People people;

    @Autowired
    ExchangeFixtures fixtures;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MovingClock clock;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    @Test
    void takeTheirTime() throws IOException {
        clock.set(TODAY + "T09:00");
        people.open(DESKS, TODAY);
        FullYear.fill(owner, TODAY + "T09:00+09:00");
        var keeper = people.keepers().getFirst();
        var pages = new Pages(mvc);
        for (var url : List.of(
                "/work",
                "/work/inbox",
                "/coordinators",
                "/desks",
                "/needs",
                "/needs?area=3",
                "/seeds",
                "/seeds?area=3",
                "/projects",
                "/projects/board",
                "/projects/timeline",
                "/projects/funnel",
                "/ties",
                "/contributions",
                "/handover/" + keeper.account(),
                "/handover/" + keeper.account() + "/pack")) {
            pages.open(url, "coordinator", keeper.actor());
        }
        pages.open("/work", "office", people.office(keeper.community()));
        var national = fixtures.theNationalOffice();
        for (var url : List.of("/work", "/coordinators", "/projects/funnel", "/ties")) {
            pages.open(url, "national", national);
        }
        for (var url : List.of(
                "/",
                "/desks",
                "/needs",
                "/seeds",
                "/projects",
                "/projects/funnel",
                "/ties",
                "/communities",
                "/api/needs",
                "/api/seeds")) {
            pages.open(url, "visitor", Actor.PUBLIC);
        }
        var head = "%d seeds, %d needs, %d introductions, %d desks\n\n"
                .formatted(FullYear.SEEDS, FullYear.NEEDS, 2 * FullYear.NEEDS, DESKS);
        Files.writeString(
                Path.of(System.getProperty("musubi.pages.report")), head + String.join("\n", pages.lines()) + "\n");
    }
}
