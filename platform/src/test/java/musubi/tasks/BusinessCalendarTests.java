package musubi.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import musubi.kernel.Language;
import musubi.pages.Words;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTests {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-20 |
        2026-11-21 | 土曜日・日曜日
        2026-11-22 | 土曜日・日曜日
        2026-11-23 | 勤労感謝の日
        2026-12-28 |
        2026-12-29 | 年末年始の休み
        2027-01-01 | 元日
        2027-01-03 | 年末年始の休み
        2027-01-04 |
        2026-05-06 | 振替休日
        2026-09-22 | 国民の休日
        """)
    void saysWhetherOfficesAreOpenAndWhyNot(LocalDate day, String reason) {
        assertThat(BusinessCalendar.isOpen(day)).isEqualTo(reason == null);
        assertThat(BusinessCalendar.closedBecause(day).map(key -> Words.in(Language.JA, key)))
                .isEqualTo(Optional.ofNullable(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20,  0, 2026-11-20",
        "2026-11-20,  1, 2026-11-24",
        "2026-11-21,  0, 2026-11-24",
        "2026-11-21,  1, 2026-11-24",
        "2026-11-22, -1, 2026-11-20",
        "2026-11-24, -1, 2026-11-20",
        "2026-12-28,  1, 2027-01-04",
        "2026-12-25,  5, 2027-01-07",
        "2027-01-04, -2, 2026-12-25",
        "2026-04-28,  2, 2026-05-01",
        "2026-05-01,  1, 2026-05-07",
        "2019-04-26,  1, 2019-05-07",
    })
    void countsOpenDaysAndNotTheFirst(LocalDate from, int days, LocalDate day) {
        assertThat(BusinessCalendar.plus(from, days)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20,  0",
        "2026-11-20, 2026-11-23,  0",
        "2026-11-20, 2026-11-24,  1",
        "2026-11-24, 2026-11-20, -1",
        "2026-12-25, 2027-01-05,  3",
        "2026-01-01, 2026-12-31, 240",
    })
    void countsTheOpenDaysBetweenTwo(LocalDate from, LocalDate to, int days) {
        assertThat(BusinessCalendar.between(from, to)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T14:59:59Z, 1, 2026-11-24T08:15:00Z",
        "2026-11-20T15:00:00Z, 1, 2026-11-24T08:15:00Z",
        "2026-11-23T15:00:00Z, 1, 2026-11-25T08:15:00Z",
        "2026-12-27T22:00:00Z, 3, 2027-01-06T08:15:00Z",
    })
    void endsADeadlineAtTheCloseOfBusiness(Instant from, int days, Instant deadline) {
        assertThat(BusinessCalendar.deadline(from, days, JAPAN)).isEqualTo(deadline);
    }

    @Property
    void countsAsSomebodyWithACalendarOnTheWallWould(
            @ForAll @IntRange(max = 100_000) int day, @ForAll @IntRange(min = -600, max = 600) int days) {
        var from = LocalDate.of(1948, 7, 20).plusDays(day);
        var wall = DayByDay.plus(from, days);

        assertThat(BusinessCalendar.plus(from, days)).isEqualTo(wall);
        assertThat(BusinessCalendar.between(from, wall)).isEqualTo(DayByDay.between(from, wall));
        if (days > 0) {
            assertThat(BusinessCalendar.between(from, wall)).isEqualTo(days);
        }
    }
}
