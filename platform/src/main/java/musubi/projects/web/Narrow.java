package musubi.projects.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.kernel.PlainText;
import musubi.kernel.Stage;
import musubi.network.Communities;
import musubi.pages.Links;
import musubi.pages.Option;
import musubi.pages.Words;
import musubi.projects.Projects;
import musubi.projects.Projects.Choice;
import musubi.projects.Projects.Wanted;
import musubi.projects.web.ProjectPages.Filter;
import musubi.projects.web.ProjectPages.Narrowing;
import musubi.projects.web.ProjectPages.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads what the address narrows the projects to, and shows what it can be narrowed to further.
@Component
class Narrow {

    private static final List<String> NAMES = List.of("field", "stage", "mark", "push");
    private static final int LONGEST = 60;

    private final Projects projects;
    private final Communities communities;

    Narrow(Projects projects, Communities communities) {
        this.projects = projects;
        this.communities = communities;
    }

    /// What makes no sense is left out, never an error.
    Wanted read(Actor viewer, Map<String, String> address) {
        var push = address.getOrDefault("push", "");
        return new Wanted(
                text(address, "field"),
                Stream.of(Stage.values())
                        .filter(s -> s.name().equals(address.get("stage")))
                        .findFirst()
                        .orElse(null),
                text(address, "mark"),
                push.equals("true") || push.equals("false") ? Boolean.valueOf(push) : null,
                communities
                        .bySlug(
                                viewer,
                                Optional.ofNullable(text(address, "community")).orElse(""))
                        .map(c -> c.id().value())
                        .orElse(null));
    }

    Narrowing shown(Actor viewer, Wanted wanted, Map<String, String> address) {
        var choices = projects.choices(viewer, wanted);
        var filters = NAMES.stream()
                .map(name -> new Filter(
                        name,
                        Words.t("projects.filter." + name),
                        choices.getOrDefault(name, List.of()).stream()
                                .map(choice -> option(name, choice, address))
                                .toList()))
                .filter(filter -> !filter.options().isEmpty())
                .toList();
        var query = query(address);
        return new Narrowing(filters, !query.isEmpty(), query);
    }

    private static Option option(String name, Choice choice, Map<String, String> address) {
        var label = switch (name) {
            case "stage" -> Shown.word("projects.stage.", choice.value());
            case "push" -> Words.t("projects.push." + choice.value());
            default -> choice.label().in(Words.language());
        };
        return new Option(
                choice.value(),
                Words.t("projects.filter.choice", label, choice.count()),
                choice.value().equals(address.get(name)));
    }

    private static String query(Map<String, String> address) {
        var chosen = Stream.concat(NAMES.stream(), Stream.of("community"))
                .filter(name -> text(address, name) != null)
                .map(name -> name + "=" + Links.encode(address.getOrDefault(name, "")))
                .collect(Collectors.joining("&"));
        return chosen.isEmpty() ? "" : "?" + chosen;
    }

    private static @Nullable String text(Map<String, String> address, String name) {
        return PlainText.line(address.getOrDefault(name, ""), LONGEST)
                .toOptional()
                .filter(text -> !text.isBlank())
                .orElse(null);
    }

    static Row row(Projects.Line line) {
        var meta = new ArrayList<String>();
        Stream.of(line.about().field(), line.about().application(), line.about().community())
                .forEach(words -> {
                    if (words != null) {
                        meta.add(words.in(Words.language()));
                    }
                });
        return new Row(
                line.title().in(Words.language()),
                line.url(),
                Shown.in(line.about().aim()),
                line.about().mark(),
                meta,
                Shown.word("projects.stage.", line.course().stage().name()),
                Shown.word("projects.state.", line.course().state()),
                line.about().seedPush());
    }
}
