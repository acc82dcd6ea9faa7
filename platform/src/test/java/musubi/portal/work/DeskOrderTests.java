package musubi.portal.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import musubi.exchange.Inquiries;
import musubi.exchange.Inquiries.Whose;
import musubi.exchange.Referrals;
import musubi.portal.work.DeskOrder.Part;
import musubi.portal.work.DeskOrder.Waiting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskOrderTests {

    private static final Instant NOW = Instant.parse("2026-11-21T05:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PROPOSED       | true  |  0 | DUE
            SENT           | true  |  6 | UNDER_WAY
            SENT           | true  |  7 | DUE
            INTRODUCED     | true  | 13 | UNDER_WAY
            INTRODUCED     | true  | 14 | DUE
            MET            | true  | 29 | UNDER_WAY
            MET            | true  | 30 | DUE
            JOINT_RESEARCH | true  | 29 | UNDER_WAY
            PROPOSED       | false |  0 | COLLEAGUES
            SENT           | false |  6 |
            SENT           | false |  7 | COLLEAGUES
            MET            | false | 29 |
            """)
    void putsAnIntroductionOnTheDeskOnceItHasLainLongEnough(String state, boolean own, int days, @Nullable Part part) {
        var order = DeskOrder.of(List.of(introduction(state, own, days)), List.of(), NOW);
        assertThat(order.parts().keySet())
                .containsExactlyElementsOf(Optional.ofNullable(part).stream().toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NEW        | OWN        |  0 | DUE
            NEW        | OWN        | -9 | DUE
            NEW        | OWN        |  2 | FRESH
            NEW        | NOBODYS    |  2 | FRESH
            NEW        | NOBODYS    | -1 | DUE
            TAKEN      | OWN        |  2 | IN_HAND
            TAKEN      | COLLEAGUES |  2 | COLLEAGUES
            TAKEN      | COLLEAGUES | -2 | COLLEAGUES
            INTRODUCED | OWN        |  2 |
            INTRODUCED | OWN        | -1 | DUE
            INTRODUCED | COLLEAGUES |  5 |
            INTRODUCED | COLLEAGUES | -5 | COLLEAGUES
            """)
    void putsAnInquiryWhereItsTurnIs(String state, Whose whose, int dueInDays, @Nullable Part part) {
        var order = DeskOrder.of(List.of(), List.of(inquiry(state, whose, dueInDays)), NOW.plus(Duration.ofHours(10)));
        assertThat(order.parts().keySet())
                .containsExactlyElementsOf(Optional.ofNullable(part).stream().toList());
    }

    @Test
    void putsWhatIsDueFirstAtTheTopAndWhatHasLainLongestAfterIt() {
        var order = DeskOrder.of(
                List.of(introduction("SENT", true, 8), introduction("SENT", true, 20)),
                List.of(inquiry("NEW", Whose.OWN, -1), inquiry("TAKEN", Whose.OWN, -3), inquiry("NEW", Whose.OWN, -2)),
                NOW);
        assertThat(order.in(Part.DUE).stream().map(DeskOrderTests::moment))
                .containsExactly(inDays(-3), inDays(-2), inDays(-1), inDays(-20), inDays(-8));
    }

    @Test
    void namesEachPartAsTheAddressDoes() {
        assertThat(List.of(Part.values())).extracting(Part::key).doesNotHaveDuplicates();
        for (var part : Part.values()) {
            assertThat(Part.of(part.key())).contains(part);
        }
        assertThat(List.of(Part.of(null), Part.of(""), Part.of("IN_HAND"), Part.of("drawn")))
                .allMatch(Optional::isEmpty);
    }

    private static Instant moment(Waiting waiting) {
        return switch (waiting) {
            case Waiting.OfInquiry(var turn) -> turn.due();
            case Waiting.OfIntroduction(var turn) -> turn.since();
        };
    }

    private static Instant inDays(int days) {
        return NOW.plus(Duration.ofDays(days));
    }

    private static Referrals.Turn introduction(String state, boolean own, int days) {
        return new Referrals.Turn(UUID.randomUUID(), state, own, inDays(-days));
    }

    private static Inquiries.Turn inquiry(String state, Whose whose, int dueInDays) {
        return new Inquiries.Turn(UUID.randomUUID(), state, whose, inDays(dueInDays));
    }
}
