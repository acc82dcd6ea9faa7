package musubi.exchange.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.kernel.Bilingual;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        one without an end                     | 2026-04-01/                                             |            |
        one that ends far away                 | 2026-04-01/2027-04-30                                   | 2027-04-30 |
        one that ends in sixty days            | 2026-04-01/2027-04-02                                   | 2027-04-02 | 60
        one that ends today                    | 2026-04-01/2027-02-01                                   | 2027-02-01 | 0
        one that is over                       | 2026-04-01/2027-01-31                                   |            |
        one that has not begun                 | 2027-02-02/2027-03-31                                   |            |
        one that is renewed the day after      | 2026-04-01/2027-03-31 2027-04-01/2028-03-31             | 2028-03-31 |
        one that is renewed without an end     | 2026-04-01/2027-03-31 2027-04-01/                       |            |
        one that begins again after a gap      | 2026-04-01/2027-03-31 2027-04-02/2028-03-31             | 2027-03-31 | 58
        two desks, of which one goes on longer | 2026-04-01/2027-03-31 2026-04-01/2027-09-30             | 2027-09-30 |
        one that was handed over               | 2026-04-01/2027-03-31!                                  |            |
        """)
    void somebodysTimeEndsWithTheLastSeatThatFollowsOn(String what, String seats, LocalDate last, Integer left) {
        var held = Stream.of(seats.split(" ")).map(SeatTests::seat).toList();

        assertThat(Seat.lastDay(held, TODAY).orElse(null)).isEqualTo(last);
        assertThat(Seat.daysLeft(held, TODAY).orElse(null)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-31, 2026-12-31, false",
        "2027-01-01, 2026-12-31, false",
        "2026-12-31, 2026-12-31, true",
        "2026-01-01, , true",
        "2025-01-01, 2027-12-31, true",
    })
    void twoTermsShareADayOrNot(LocalDate from, LocalDate to, boolean shared) {
        var term = new Seat.Term(from, to == null || to.isBefore(from) ? null : to);
        var other = new Seat.Term(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 12, 31));

        assertThat(term.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(term)).isEqualTo(shared);
    }

    private static Seat seat(String written) {
        var days = List.of(written.replace("!", "").split("/"));
        return new Seat(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new Seat.At(UUID.randomUUID(), UUID.randomUUID(), Bilingual.japanese("窓口（架空）")),
                "",
                null,
                new Seat.Term(LocalDate.parse(days.getFirst()), days.size() == 1 ? null : LocalDate.parse(days.get(1))),
                written.endsWith("!"),
                1);
    }
}
