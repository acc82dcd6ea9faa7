package musubi.portal.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import musubi.exchange.Entries;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.exchange.Referrals;
import musubi.kernel.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskOrderTests {

    private static final Instant NOW = Instant.parse("2026-11-21T05:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PROPOSED       |  0 | true
            SENT           |  6 | false
            SENT           |  7 | true
            INTRODUCED     | 13 | false
            INTRODUCED     | 14 | true
            MET            | 29 | false
            MET            | 30 | true
            JOINT_RESEARCH | 29 | false
            """)
    void putsAnIntroductionOnTheDeskOnceItHasLainLongEnough(String state, int days, boolean due) {
        var order = DeskOrder.of(List.of(introduction(state, days)), List.of(), NOW);
        assertThat(order.due()).hasSize(due ? 1 : 0);
        assertThat(order.underWay()).hasSize(due ? 0 : 1);
    }

    @Test
    void putsWhatHasWaitedLongestFirstAndWhatIsNewestFirst() {
        var order = DeskOrder.of(List.of(), List.of(need(1), need(9), need(0), need(3)), NOW);
        assertThat(order.waiting()).extracting(Entries.Line::slug).containsExactly("n9", "n3");
        assertThat(order.fresh()).extracting(Entries.Line::slug).containsExactly("n0", "n1");
    }

    private static Referrals.Line introduction(String state, int days) {
        return new Referrals.Line(
                UUID.randomUUID(), null, null, state, "COORDINATOR", NOW.minus(Duration.ofDays(days)));
    }

    private static Entries.Line need(int days) {
        return new Entries.Line(
                UUID.randomUUID(),
                EntryKind.NEED,
                "n" + days,
                Bilingual.japanese("もみ殻"),
                null,
                new Entries.Line.Place(null, null, null, List.of(), null),
                Entry.State.OPEN,
                NOW.minus(Duration.ofDays(days)));
    }
}
