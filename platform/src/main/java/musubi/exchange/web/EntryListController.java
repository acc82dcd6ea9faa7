package musubi.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.exchange.Entries;
import musubi.exchange.EntryKind;
import musubi.exchange.Wanted;
import musubi.exchange.web.EntryPages.Filters;
import musubi.exchange.web.EntryPages.ListPage;
import musubi.exchange.web.EntryPages.Row;
import musubi.kernel.Bilingual;
import musubi.kernel.Stage;
import musubi.network.Communities;
import musubi.pages.Answers;
import musubi.pages.Links;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Lists of seeds and needs, narrowed by area, community and stage.
@Controller
class EntryListController {

    private static final int PAGE = 20;

    private final Entries entries;
    private final Communities communities;
    private final Choosers choosers;

    EntryListController(Entries entries, Communities communities, Choosers choosers) {
        this.entries = entries;
        this.communities = communities;
        this.choosers = choosers;
    }

    @GetMapping("/{kind:seeds|needs}")
    ModelAndView list(
            Actor actor, @PathVariable("kind") String path, @RequestParam MultiValueMap<String, String> parameters) {
        var kind = EntryForms.kind(path);
        var answers = Answers.of(parameters);
        var wanted = wanted(actor, kind, answers);
        var lines = entries.list(actor, wanted);
        var rows = lines.stream().limit(PAGE).map(EntryListController::row).toList();
        var total = entries.count(
                actor, new Wanted(kind, wanted.area(), wanted.community(), null, wanted.stage(), null, 0));
        var next =
                lines.size() > PAGE ? address(kind, answers, lines.get(PAGE - 1).id()) : null;
        var filters = new Filters(
                choosers.areas(answers.ticked("area")),
                choosers.bySlug(actor, answers.text("community")),
                choosers.stages(answers.text("stage")));
        var page = new ListPage(
                kind,
                rows,
                total,
                filters,
                next,
                EntryForms.mayEnter(actor),
                kind == EntryKind.NEED && !actor.coordinates().isEmpty());
        return new ModelAndView("exchange/list", "page", page);
    }

    private Wanted wanted(Actor actor, EntryKind kind, Answers answers) {
        var area = answers.text("area").matches("[1-9]") ? Integer.valueOf(answers.text("area")) : null;
        var community = communities
                .bySlug(actor, answers.text("community"))
                .map(c -> c.id().value())
                .orElse(null);
        var stage = Stream.of(Stage.values())
                .filter(s -> s.name().equals(answers.text("stage")))
                .findFirst()
                .orElse(null);
        return new Wanted(kind, area, community, null, stage, EntryForms.id(answers.text("after")), PAGE + 1);
    }

    private static String address(EntryKind kind, Answers answers, UUID after) {
        return kind.path() + "?"
                + Stream.concat(
                                Stream.of("area", "community", "stage")
                                        .filter(answers::has)
                                        .map(name -> Map.entry(name, answers.text(name))),
                                Stream.of(Map.entry("after", after.toString())))
                        .map(e -> e.getKey() + "=" + Links.encode(e.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static Row row(Entries.Line line) {
        var reader = Shown.reader();
        List<String> meta = new ArrayList<>();
        add(meta, line.place().owner());
        add(meta, line.place().community());
        var prefecture = Shown.prefecture(line.place().prefecture());
        if (prefecture != null) {
            meta.add(prefecture);
        }
        var stage = line.place().stage();
        if (stage != null) {
            meta.add(Words.t("exchange.stage." + stage.name().toLowerCase(Locale.ROOT)));
        }
        var summary = line.summary();
        return new Row(line, line.title().in(reader), summary == null ? null : summary.in(reader), meta);
    }

    private static void add(List<String> meta, @Nullable Bilingual words) {
        if (words != null) {
            meta.add(words.in(Shown.reader()));
        }
    }
}
