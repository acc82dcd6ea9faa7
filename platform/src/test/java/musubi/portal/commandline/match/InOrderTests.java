package musubi.portal.commandline.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import musubi.portal.commandline.Voice;
import org.junit.jupiter.api.Test;

class InOrderTests {

    @Test
    void handsResultsBackInTheOrderOfTheWorkWithFewUnderWay() throws IOException {
        var taken = new ArrayList<Integer>();
        var given = new AtomicInteger();
        var most = new AtomicInteger();
        try (var threads = new InOrder<Integer>(3, taken::add)) {
            for (int i = 0; i < 1000; i++) {
                var number = i;
                given.incrementAndGet();
                threads.give(() -> {
                    IntStream.range(0, number % 7 * 1000).sum();
                    return number;
                });
                most.accumulateAndGet(given.get() - taken.size(), Math::max);
            }
            threads.finish();
        }
        assertThat(taken).isEqualTo(IntStream.range(0, 1000).boxed().toList());
        assertThat(most).hasValueLessThanOrEqualTo(13);
    }

    @Test
    void passesOnWhatWentWrong() throws IOException {
        try (var threads = new InOrder<Integer>(2, number -> {})) {
            threads.give(() -> {
                throw new IllegalStateException("a mistake of ours");
            });

            assertThatThrownBy(threads::finish).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void tellsHowFastItGoesAndHowLongItWillTakeAfterASecond() {
        var now = new AtomicLong();
        var said = new ByteArrayOutputStream();
        var err = new PrintStream(said, true, StandardCharsets.UTF_8);
        var progress = new Progress(
                around(now, err, false), new Voice(err), "portal.match.reading", "portal.match.reading-left");

        progress.at(999, 0.1);
        assertThat(said.size()).isZero();

        now.set(TimeUnit.SECONDS.toNanos(2));
        progress.at(2000, 0.25);
        now.set(TimeUnit.SECONDS.toNanos(6));
        progress.at(6000, 0.3);
        now.set(TimeUnit.SECONDS.toNanos(10));
        progress.at(60_000, 0);
        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "[結び] シーズ 2,000 件を読みました（1,000 件/秒、あと約 6 秒） / 2,000 seeds read (1,000/s, 6 s left)",
                        "[結び] シーズ 60,000 件を読みました（6,000 件/秒） / 60,000 seeds read (6,000/s)");
    }

    @Test
    void writesOneLineAnewOnATerminal() {
        var now = new AtomicLong();
        var said = new ByteArrayOutputStream();
        var err = new PrintStream(said, true, StandardCharsets.UTF_8);
        var voice = new Voice(err);
        var progress = new Progress(around(now, err, true), voice, "portal.match.ranking", "portal.match.ranking-left");

        now.set(TimeUnit.SECONDS.toNanos(2));
        progress.at(1, 0.001);
        voice.line("end");

        assertThat(said.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r\u001b[K\u001b[?7l[結び] ニーズ 1 件が済みました（0.5 件/秒、あと約 33 分）"
                        + " / 1 needs done (0.5/s, 33 min left)\u001b[?7h\r\u001b[Kend"
                        + System.lineSeparator());
    }

    private static Surroundings around(AtomicLong now, PrintStream err, boolean terminal) {
        return new Surroundings(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                err,
                Path.of("."),
                terminal,
                false,
                now::get,
                file -> OutputStream.nullOutputStream());
    }
}
