package musubi.portal.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import musubi.exchange.Channel;
import musubi.exchange.Inquiries;
import musubi.exchange.Referrals;
import musubi.kernel.Bilingual;
import org.jspecify.annotations.Nullable;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NEW        | mine    |  0 | late
            NEW        | mine    | -9 | late
            NEW        | mine    |  2 | fresh
            NEW        | nobody  |  2 | fresh
            TAKEN      | mine    |  2 | inHand
            TAKEN      | theirs  |  2 | colleagues
            TAKEN      | theirs  | -2 | colleagues
            INTRODUCED | mine    |  2 |
            INTRODUCED | mine    | -1 | late
            INTRODUCED | theirs  |  5 |
            """)
    void putsAnInquiryWhereItsTurnIs(String state, String whose, int dueInDays, @Nullable String where) {
        var order = DeskOrder.of(List.of(), List.of(inquiry(state, whose, dueInDays)), NOW.plus(Duration.ofHours(10)));
        assertThat(order.late()).hasSize("late".equals(where) ? 1 : 0);
        assertThat(order.fresh()).hasSize("fresh".equals(where) ? 1 : 0);
        assertThat(order.inHand()).hasSize("inHand".equals(where) ? 1 : 0);
        assertThat(order.colleagues()).hasSize("colleagues".equals(where) ? 1 : 0);
    }

    @Test
    void putsWhatIsDueFirstAtTheTop() {
        var order = DeskOrder.of(
                List.of(),
                List.of(inquiry("NEW", "mine", 3), inquiry("NEW", "mine", 1), inquiry("NEW", "mine", 2)),
                NOW);
        assertThat(order.fresh()).extracting(Inquiries.Line::due).isSorted();
    }

    private static Referrals.Line introduction(String state, int days) {
        return new Referrals.Line(
                UUID.randomUUID(), null, null, state, "COORDINATOR", NOW.minus(Duration.ofDays(days)));
    }

    private static Inquiries.Line inquiry(String state, String whose, int dueInDays) {
        return new Inquiries.Line(
                UUID.randomUUID(),
                Bilingual.japanese("もみ殻"),
                "/needs/n",
                state,
                Channel.TELEPHONE,
                whose.equals("nobody") ? null : "担当（架空）",
                whose.equals("mine"),
                NOW.minus(Duration.ofDays(9)),
                NOW.plus(Duration.ofDays(dueInDays)),
                dueInDays < 0 ? 1 : 0);
    }
}
