package musubi.ties.graph;

import static musubi.ties.graph.Ties.SATO;
import static musubi.ties.graph.Ties.TANAKA;
import static musubi.ties.graph.Ties.TODAY;
import static musubi.ties.graph.Ties.introduced;
import static musubi.ties.graph.Ties.project;
import static musubi.ties.graph.Ties.tie;
import static musubi.ties.graph.Ties.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import musubi.ties.graph.Tie.Closeness;
import musubi.ties.graph.Tie.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TieTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        WORKING    | 2026-11-22 | STRONG
        WORKING    | 2024-12-01 | STRONG
        WORKING    | 2024-11-01 | FAIR
        WORKING    | 2021-10-01 | FAIR
        WORKING    | 2021-06-30 | WEAK
        MET        | 2026-11-22 | STRONG
        MET        | 2026-11-01 | FAIR
        INTRODUCED | 2026-11-22 | FAIR
        INTRODUCED | 2024-11-01 | WEAK
        BELONGS    | 2026-11-22 | FAIR
        BELONGS    | 2026-01-01 | WEAK
        """)
    void fadesByHalfEveryTwoYears(Closeness closeness, String last, Grade grade) {
        assertThat(tie(1, 2, introduced(closeness, last, TANAKA)).grade(TODAY)).isEqualTo(grade);
    }

    @Test
    void contactsAddUp() {
        var once = tie(1, 2, introduced(Closeness.INTRODUCED, "2026-11-22", TANAKA));
        var twice = tie(
                1,
                2,
                introduced(Closeness.INTRODUCED, "2026-11-22", TANAKA),
                introduced(Closeness.INTRODUCED, "2026-06-01", SATO));

        assertThat(once.grade(TODAY)).isEqualTo(Grade.FAIR);
        assertThat(twice.grade(TODAY)).isEqualTo(Grade.STRONG);
        assertThat(twice.last()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        MET        | 2025-11-22 | 12 | true
        MET        | 2025-11-23 | 12 | false
        MET        | 2025-11-23 |  6 | true
        WORKING    | 2024-01-01 | 24 | true
        WORKING    | 2026-06-01 |  6 | false
        INTRODUCED | 2020-01-01 | 12 | false
        """)
    void thinsWhereItWasStrongAndNothingFollowed(Closeness closeness, String last, int months, boolean thinning) {
        assertThat(tie(1, 2, introduced(closeness, last, TANAKA)).isThinning(TODAY, months))
                .isEqualTo(thinning);
    }

    @Test
    void aDocumentSaysNothingOfWhatFollowed() {
        var stated = tie(1, 2, written(Closeness.WORKING, "2012-03-31"));

        assertThat(stated.isThinning(TODAY, 12)).isFalse();
        assertThat(stated.isOnlyWritten()).isTrue();
        assertThat(tie(1, 2, written(Closeness.WORKING, "2012-03-31"), project("2013-04-01"))
                        .isThinning(TODAY, 12))
                .isTrue();
    }

    @Test
    void hangsOnOneWhereNothingButTheirIntroductionsIsThere() {
        var first = introduced(Closeness.MET, "2026-01-01", TANAKA);
        var second = introduced(Closeness.INTRODUCED, "2025-01-01", TANAKA);

        assertThat(tie(1, 2, first, second).hangsOn()).contains(TANAKA);
        assertThat(tie(1, 2, first, introduced(Closeness.MET, "2024-01-01", SATO))
                        .hangsOn())
                .isEmpty();
        assertThat(tie(1, 2, first, project("2024-01-01")).hangsOn()).isEmpty();
        assertThat(tie(1, 2, first, written(Closeness.BELONGS, "2012-03-31")).hangsOn())
                .isEmpty();
        assertThat(tie(1, 2, project("2024-01-01")).hangsOn()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2021-11-18 | 2021-11-18
        2021-06    | 2021-06-30
        2012       | 2013-03-31
        2021-02-30 |
        2021-13    |
        昨年        |
                   |
        """)
    void readsTheLastDayOfWhatADocumentStates(String text, LocalDate day) {
        assertThat(Written.lastDay(text).orElse(null)).isEqualTo(day);
    }
}
