package musubi.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTests {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,         101, 1, 3
            2,         101, 2, 3
            3,         100, 2, 2
            999999999, 100, 1, 2
            0,         100, 1, 2
            -1,        100, 1, 2
            two,       100, 1, 2
            7,           0, 1, 1
            """)
    void opensThePageThatIsAskedForWhereThereIsOne(@Nullable String asked, int rows, int page, int pages) {
        assertThat(Pager.of(asked, rows, 50, "/work")).isEqualTo(new Pager(page, pages, "/work"));
    }

    @Test
    void showsEachRowOnOnePage() {
        var rows = IntStream.range(0, 101).boxed().toList();
        var shown = IntStream.rangeClosed(1, 3)
                .mapToObj(page -> new Pager(page, 3, "/work").of(rows, 50))
                .toList();
        assertThat(shown).extracting(List::size).containsExactly(50, 50, 1);
        assertThat(shown.stream().flatMap(List::stream)).containsExactlyElementsOf(rows);
        assertThat(new Pager(1, 1, "/work").of(List.of(), 50)).isEmpty();
    }

    @Test
    void addsThePageToTheAddress() {
        assertThat(new Pager(1, 2, "/projects").to(2)).isEqualTo("/projects?page=2");
        assertThat(new Pager(1, 2, "/work?list=due").to(2)).isEqualTo("/work?list=due&page=2");
    }
}
