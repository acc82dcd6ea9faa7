package musubi.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import musubi.access.Actor;
import musubi.exchange.ExchangeFixtures;
import musubi.exchange.Inquiries;
import musubi.exchange.handover.HandOver;
import musubi.simulation.People.Keeper;
import musubi.tasks.BusinessCalendar;
import musubi.tasks.Chore;
import musubi.testing.IntegrationTest;
import musubi.testing.MovingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Not a test: a year of work at sixty desks, at the scale `-Dmusubi.simulation=<1 is 10,000 experts and 4,000 needs a
/// month>` says. `benchmarks/simulation` calls it and keeps what it prints.
@IntegrationTest
@Import({MovingClock.Wound.class, People.class, Work.class, Work.Moves.class, Twin.class})
@EnabledIfSystemProperty(named = "musubi.simulation", matches = "[0-9.]+")
class YearAtTheDesks {

    private static final double SCALE = Double.parseDouble(System.getProperty("musubi.simulation", "0.02"));
    private static final int DESKS = 60;
    private static final int EXPERTS = (int) Math.round(10_000 * SCALE);
    private static final double NEEDS_A_DAY = 4_000 * 12 / 365.0 * SCALE;
    private static final int STEPS_A_DAY = Math.max(4, (int) Math.round(16 * SCALE));
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final List<String> CHORES = List.of("watch-desks", "watch-terms");

    @Autowired
    People people;

    @Autowired
    Work work;

    @Autowired
    Twin twin;

    @Autowired
    HandOver handOver;

    @Autowired
    Inquiries inquiries;

    @Autowired
    ExchangeFixtures fixtures;

    @Autowired
    List<Chore> chores;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MovingClock clock;

    private final Random random = new Random(365);
    private final List<String> lines = new ArrayList<>();
    private int needs;

    @Test
    void nothingIsWithoutAnOwnerAndNoClockIsWrong() throws IOException {
        var began = System.nanoTime();
        at(FIRST, "08:00");
        people.open(DESKS, FIRST);
        for (var i = 0; i < EXPERTS; i++) {
            var keeper = people.keepers().get(i % people.keepers().size());
            work.expert(keeper.actor(), keeper.community(), i);
        }
        lines.add("| month | needs so far | open | without an owner | clocks wrong |\n|---|---|---|---|---|");
        for (var day = FIRST; day.isBefore(FIRST.plusYears(1)); day = day.plusDays(1)) {
            day(day);
            if (day.plusDays(1).getDayOfMonth() == 1) {
                look(day);
            }
        }
        var minutes = Duration.ofNanos(System.nanoTime() - began).toSeconds() / 60.0;
        lines.add("\nWhat was done: " + work.done + "; the year took %.1f minutes.\n".formatted(minutes));
        pages();
        keep();
    }

    private void day(LocalDate day) {
        at(day, "09:00");
        watch();
        var come = NEEDS_A_DAY * (BusinessCalendar.isOpen(day) ? 1.3 : 0.4) + random.nextDouble();
        at(day, "10:30");
        for (var i = 0; i < (int) come; i++) {
            work.need(people.keepers(), day, ++needs);
        }
        if (BusinessCalendar.isOpen(day)) {
            at(day, "14:00");
            for (var keeper : people.keepers()) {
                if (!keeper.isAwayOn(day)) {
                    work.day(keeper, STEPS_A_DAY);
                }
            }
            changes(day);
        }
        at(day, "18:00");
        watch();
    }

    /// One in a hundred goes from one month to the next; a term that ends is handed over, or forgotten.
    private void changes(LocalDate day) {
        at(day, "16:00");
        for (var keeper : people.keepers()) {
            if (random.nextInt(2_000) == 0) {
                people.goes(keeper);
                people.follows(keeper, day);
                work.done.merge("left without a word", 1, Integer::sum);
            } else if (!keeper.last().isAfter(day)) {
                people.follows(keeper, day);
                if (random.nextBoolean()) {
                    handOver(keeper);
                } else {
                    work.done.merge("terms that ended unnoticed", 1, Integer::sum);
                }
                people.retires(keeper);
            }
        }
    }

    private void handOver(Keeper keeper) {
        var successor = people.keepers().stream()
                .filter(one -> one.desk().equals(keeper.desk()) && !one.equals(keeper))
                .findFirst()
                .orElseThrow();
        var wish = new HandOver.Wish(successor.account(), Map.of(), true, "よろしくお願いします（架空）");
        var result = handOver.handOver(people.office(keeper.community()), keeper.account(), wish, UUID.randomUUID());
        assertThat(result).isInstanceOfAny(HandOver.Result.Done.class, HandOver.Result.Already.class);
        work.done.merge(
                result instanceof HandOver.Result.Done ? "handovers" : "handed on before the office did",
                1,
                Integer::sum);
    }

    private void watch() {
        chores.stream().filter(chore -> CHORES.contains(chore.name())).forEach(chore -> chore.run(clock.instant()));
    }

    private void look(LocalDate day) {
        var without = twin.withoutOwner();
        var clocks = twin.clocks();
        lines.add("| %s | %d | %d | %d | %d |"
                .formatted(day, needs, clocks.open(), without, clocks.wrong().size()));
        System.out.println(lines.getLast());
        assertThat(without).as("without an owner on " + day).isZero();
        assertThat(clocks.wrong()).as("clocks on " + day).isEmpty();
    }

    /// Each list page as its busiest reader sees it.
    private void pages() {
        var busy = people.keepers().stream()
                .max(java.util.Comparator.comparingInt(
                        keeper -> inquiries.own(keeper.actor()).size()))
                .orElseThrow();
        var pages = new Pages(mvc);
        for (var url : List.of(
                "/work",
                "/work?list=in-hand",
                "/work/inbox",
                "/coordinators",
                "/handover/" + busy.account(),
                "/desks",
                "/needs",
                "/seeds",
                "/projects",
                "/projects/board",
                "/projects/timeline",
                "/projects/funnel",
                "/ties")) {
            pages.open(url, "coordinator", busy.actor());
        }
        pages.open("/work", "office", people.office(busy.community()));
        pages.open("/work", "national", fixtures.theNationalOffice());
        pages.open("/coordinators", "national", fixtures.theNationalOffice());
        for (var url : List.of("/", "/desks", "/needs", "/seeds", "/projects")) {
            pages.open(url, "visitor", Actor.PUBLIC);
        }
        lines.addAll(pages.lines());
    }

    private void at(LocalDate day, String time) {
        clock.set(day + "T" + time);
    }

    private void keep() throws IOException {
        var head = "%d experts, %d desks, %d needs in a year (scale %s)\n"
                .formatted(EXPERTS, DESKS, needs, System.getProperty("musubi.simulation"));
        var report = head + "\n" + String.join("\n", lines) + "\n";
        System.out.println(report);
        var to = System.getProperty("musubi.simulation.report", "");
        if (!to.isEmpty()) {
            Files.writeString(Path.of(to), report);
        }
    }
}
