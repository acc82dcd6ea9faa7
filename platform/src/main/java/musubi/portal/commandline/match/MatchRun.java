package musubi.portal.commandline.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import musubi.portal.commandline.Refused;
import musubi.portal.commandline.Voice;
import musubi.portal.commandline.items.ItemFile;
import musubi.portal.commandline.items.Items;
import musubi.search.engine.Item;
import musubi.search.engine.Match;
import musubi.search.engine.Matching;
import musubi.search.engine.MatchingBuilder;

/// Reads the seeds, then ranks them for one need after the other.
final class MatchRun {

    private static final int SOME_LINES_SKIPPED = 3;
    private static final int CHARACTERS_AT_ONCE = 100_000;

    private final MatchArguments arguments;
    private final Surroundings surroundings;
    private final Voice voice;
    private final Tidy tidy;
    private long owners;

    MatchRun(MatchArguments arguments, Surroundings surroundings, Voice voice, Tidy tidy) {
        this.arguments = arguments;
        this.surroundings = surroundings;
        this.voice = voice;
        this.tidy = tidy;
    }

    /// The exit code.
    int run(Path folder) throws IOException {
        try (var model = Model.open(arguments, folder);
                var target = Target.open(arguments.out(), surroundings, tidy);
                var needs = open(arguments.needs(), folder);
                var seeds = open(arguments.seeds(), folder);
                var builder = model.builder(Files.createDirectory(folder.resolve("index")))) {
            var reading = model.reading(surroundings, voice);
            take(seeds, model.taking(builder), reading);
            try (var matching = builder.finish()) {
                tidy.check();
                var readingTook = reading.seconds();
                var ranking = new Progress(surroundings, voice, "portal.match.ranking", "portal.match.ranking-left");
                answer(matching, needs, target, ranking);
                target.commit();
                sum(needs, seeds, readingTook, ranking);
            }
            return needs.skipped() + seeds.skipped() > 0 ? SOME_LINES_SKIPPED : 0;
        }
    }

    private Items open(String name, Path folder) {
        return Items.open(new ItemFile(name, surroundings.in()), folder, voice);
    }

    private void take(Items seeds, Model.Taking taking, Progress progress) throws IOException {
        try (var threads =
                new InOrder<Integer>(arguments.threads(), added -> progress.at(seeds.read(), seeds.part()))) {
            var batch = new ArrayList<Item>();
            var characters = 0;
            for (var seed = seeds.next(); seed != null; seed = seeds.next()) {
                owners += seed.owner() == null ? 0 : 1;
                batch.add(seed);
                characters += seed.title().length() + seed.text().length();
                if (batch.size() == taking.atOnce() || characters > CHARACTERS_AT_ONCE) {
                    add(List.copyOf(batch), taking.builder(), threads);
                    batch.clear();
                    characters = 0;
                }
            }
            add(batch, taking.builder(), threads);
            threads.finish();
        }
        if (arguments.byOwner() && owners == 0) {
            throw Refused.failed("portal.match.no-owners", arguments.seeds());
        }
    }

    private void add(List<Item> batch, MatchingBuilder builder, InOrder<Integer> threads) throws IOException {
        tidy.check();
        threads.give(() -> {
            builder.add(batch);
            return batch.size();
        });
    }

    private void answer(Matching matching, Items needs, Target target, Progress progress) throws IOException {
        if (arguments.whyNot().isPresent()) {
            WhyNotAnswer.write(arguments, matching, needs, target);
            return;
        }
        try (var hits = hits(target);
                var threads = new InOrder<Hits.Ready>(arguments.threads(), Hits.Ready::write)) {
            for (var need = needs.next(); need != null; need = needs.next()) {
                tidy.check();
                var asked = need;
                threads.give(() -> hits.ready(asked.id(), matches(matching, asked)));
                progress.at(needs.read(), needs.part());
            }
            threads.finish();
        }
    }

    private List<Match> matches(Matching matching, Item need) {
        return arguments.byOwner() ? matching.owners(need, arguments.top()) : matching.match(need, arguments.top());
    }

    private Hits hits(Target target) throws IOException {
        var answered = arguments.byOwner() ? "owner" : "seed";
        var table = new CsvForm.Table(answered, arguments.explain());
        return switch (arguments.format()) {
            case JSONL -> new TextHits(target.stream(), "", new JsonForm(answered, arguments.explain()));
            case CSV -> new TextHits(target.stream(), CsvForm.beginning(table), new CsvForm(table));
            case TREC -> new TextHits(target.stream(), "", new TrecForm(voice));
            case XLSX -> new ExcelHits(target.stream(), table);
        };
    }

    private void sum(Items needs, Items seeds, double readingTook, Progress ranking) {
        if (arguments.whyNot().isEmpty()) {
            var rankingTook = ranking.seconds();
            voice.say(
                    "portal.match.done",
                    needs.read(),
                    seeds.read(),
                    seconds(readingTook + rankingTook),
                    seconds(readingTook),
                    Progress.rate(needs.read(), (long) (rankingTook * 1e9)));
        }
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, seconds < 10 ? "%.2f" : "%,.0f", seconds);
    }
}
