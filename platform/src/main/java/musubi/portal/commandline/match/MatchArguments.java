package musubi.portal.commandline.match;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import musubi.portal.commandline.Refused;

/// What follows `./musubi match`.
record MatchArguments(
        String needs,
        String seeds,
        int top,
        ResultFormat format,
        Optional<Path> out,
        boolean byOwner,
        boolean explain,
        Optional<Pair> whyNot,
        Optional<Path> model,
        int threads,
        Optional<Path> work) {

    private static final Set<String> OPTIONS =
            Set.of("needs", "seeds", "top", "format", "out", "by", "why-not", "model", "threads", "work");
    private static final Set<String> FLAGS = Set.of("explain");
    private static final String DEFAULT_TOP = "100";
    private static final int MOST_TOP = 1_000_000;
    private static final int MOST_THREADS = 1024;

    /// The need and the seed between which something is asked.
    record Pair(String need, String seed) {}

    static MatchArguments read(List<String> words) {
        var options = options(words);
        var out = path(options, "out");
        return new MatchArguments(
                        required(options, "needs"),
                        required(options, "seeds"),
                        number("top", options.getOrDefault("top", DEFAULT_TOP), MOST_TOP),
                        format(Optional.ofNullable(options.get("format")), out),
                        out,
                        byOwner(options.getOrDefault("by", "item")),
                        options.containsKey("explain"),
                        Optional.ofNullable(options.get("why-not")).map(MatchArguments::pair),
                        path(options, "model"),
                        number("threads", options.getOrDefault("threads", processors()), MOST_THREADS),
                        path(options, "work"))
                .checked();
    }

    private static Map<String, String> options(List<String> words) {
        var options = new HashMap<String, String>();
        for (var rest = words.iterator(); rest.hasNext(); ) {
            var word = rest.next();
            var equals = word.indexOf('=');
            var name = word.substring(word.startsWith("--") ? 2 : 0, equals < 0 ? word.length() : equals);
            if (!word.startsWith("--") || !(OPTIONS.contains(name) || FLAGS.contains(name))) {
                throw Refused.misused("portal.match.unknown-option", word);
            }
            if (!FLAGS.contains(name) && equals < 0 && !rest.hasNext()) {
                throw Refused.misused("portal.match.no-value", word);
            }
            var value = FLAGS.contains(name) ? "" : equals < 0 ? rest.next() : word.substring(equals + 1);
            if (options.put(name, value) != null) {
                throw Refused.misused("portal.match.twice", "--" + name);
            }
        }
        return options;
    }

    private static String required(Map<String, String> options, String name) {
        var value = options.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw Refused.misused("portal.match.required", "--" + name);
        }
        return value;
    }

    private static int number(String name, String text, int most) {
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
            throw Refused.misused("portal.match.no-number", "--" + name, most, text);
        }
        return Integer.parseInt(text);
    }

    private static String processors() {
        return Integer.toString(Runtime.getRuntime().availableProcessors());
    }

    private static ResultFormat format(Optional<String> word, Optional<Path> out) {
        if (word.isEmpty()) {
            return out.flatMap(ResultFormat::of).orElse(ResultFormat.JSONL);
        }
        return ResultFormat.of(word.get()).orElseThrow(() -> Refused.misused("portal.match.no-format", word.get()));
    }

    private static boolean byOwner(String by) {
        if (!Set.of("item", "owner").contains(by)) {
            throw Refused.misused("portal.match.no-by", by);
        }
        return by.equals("owner");
    }

    private static Pair pair(String text) {
        var equals = text.indexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            throw Refused.misused("portal.match.no-pair", text);
        }
        return new Pair(text.substring(0, equals), text.substring(equals + 1));
    }

    private static Optional<Path> path(Map<String, String> options, String name) {
        return Optional.ofNullable(options.get(name))
                .filter(text -> !text.isEmpty())
                .map(Path::of);
    }

    private MatchArguments checked() {
        if (needs.equals("-") && seeds.equals("-")) {
            throw Refused.misused("portal.match.both-stdin");
        }
        if (explain && format == ResultFormat.TREC && whyNot.isEmpty()) {
            throw Refused.misused("portal.match.trec-explains-nothing");
        }
        if (byOwner && whyNot.isPresent()) {
            throw Refused.misused("portal.match.why-not-by-owner");
        }
        for (var read : List.of(needs, seeds)) {
            if (out.isPresent() && isSame(out.get(), read)) {
                throw Refused.misused("portal.match.out-is-input", read);
            }
        }
        return this;
    }

    private static boolean isSame(Path out, String read) {
        return !read.equals("-")
                && out.toAbsolutePath()
                        .normalize()
                        .equals(Path.of(read).toAbsolutePath().normalize());
    }
}
