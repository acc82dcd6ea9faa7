package musubi.portal.commandline.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import musubi.kernel.Language;
import musubi.pages.Words;
import musubi.portal.commandline.Refused;
import musubi.portal.commandline.Voice;

/// `./musubi match`. It needs neither settings, data folder nor database, and is therefore no bean: the process hands
/// over to it before any of them is touched.
public final class MatchCommand {

    /// The word after `./musubi`.
    public static final String NAME = "match";

    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");
    private static final Set<String> HELP = Set.of("--help", "-h", "help");

    private final Surroundings surroundings;
    private final Voice voice;
    private final Tidy tidy;
    private Path work;

    MatchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.voice = new Voice(surroundings.err());
        this.tidy = new Tidy(voice);
        this.work = surroundings.temporary();
    }

    /// Runs as the last thing this process does, and ends it.
    ///
    /// @param words what follows `match`
    public static void run(List<String> words) {
        LUCENE.setLevel(Level.SEVERE);
        var command = new MatchCommand(Surroundings.ofThisProcess());
        Runtime.getRuntime().addShutdownHook(new Thread(command.tidy::interrupt));
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> System.exit(command.failed(failure)));
        System.exit(command.execute(words));
    }

    /// The exit code.
    int execute(List<String> words) {
        if (words.stream().anyMatch(HELP::contains)) {
            usage();
            return 0;
        }
        try {
            return run(checked(MatchArguments.read(words)));
        } catch (Refused e) {
            voice.say(e.said());
            if (e.code() == Refused.MISUSED) {
                usage();
            }
            return e.code();
        } catch (Trouble.NobodyListens | Tidy.Interrupted e) {
            return Refused.FAILED;
        } catch (IOException | UncheckedIOException e) {
            return failed(e);
        } finally {
            tidy.end();
        }
    }

    private int run(MatchArguments arguments) throws IOException {
        work = arguments.work().orElse(work);
        return new MatchRun(arguments, surroundings, voice, tidy).run(tidy.folder(work));
    }

    private MatchArguments checked(MatchArguments arguments) {
        if (arguments.format() == ResultFormat.XLSX && arguments.out().isEmpty() && surroundings.resultIsSeen()) {
            throw Refused.misused("portal.match.excel-on-terminal");
        }
        return arguments;
    }

    private int failed(Throwable failure) {
        tidy.end();
        var said = Trouble.of(failure, work);
        voice.say(said);
        if (said.key().equals(Trouble.UNFORESEEN)) {
            failure.printStackTrace(surroundings.err());
        }
        return Refused.FAILED;
    }

    private void usage() {
        for (var language : Language.values()) {
            voice.line(Words.in(language, "portal.match.usage"));
        }
    }
}
