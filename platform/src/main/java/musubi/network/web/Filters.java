package musubi.network.web;

import static musubi.pages.Words.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.kernel.Prefecture;
import musubi.kernel.Side;
import musubi.network.Communities;
import musubi.network.register.OrganisationReading;
import musubi.network.web.OrganisationPages.Choice;
import musubi.network.web.OrganisationPages.Choices;
import musubi.pages.Words;
import org.springframework.stereotype.Component;

/// What lists of the register can be narrowed to, with what is chosen now.
@Component
class Filters {

    static final List<String> AUDIENCES =
            List.of("companies", "researchers", "municipalities", "citizens", "investors");

    private final Communities communities;

    Filters(Communities communities) {
        this.communities = communities;
    }

    List<Choices> organisations(Actor actor, OrganisationFilter filter) {
        return List.of(
                words("side", sides(), "network.side.", filter.side()),
                words("kind", OrganisationReading.KINDS, "network.kind.", filter.kind()),
                community(actor, filter.community()),
                prefecture(filter.prefecture()));
    }

    List<Choices> windows(Actor actor, String audience, String community, String prefecture) {
        return List.of(
                words("audience", AUDIENCES, "network.audience.", audience),
                community(actor, community),
                prefecture(prefecture));
    }

    static List<String> sides() {
        return Arrays.stream(Side.values()).map(Side::name).toList();
    }

    static List<Choice> prefectures(String chosen) {
        return Arrays.stream(Prefecture.values())
                .map(prefecture -> choice(prefecture.twoDigits(), prefecture.in(Words.language()), chosen))
                .toList();
    }

    static List<Choice> choices(List<String> values, String keys, String chosen) {
        return values.stream()
                .map(value -> choice(value, t(keys + value), chosen))
                .toList();
    }

    private static Choices words(String parameter, List<String> values, String keys, String chosen) {
        return choices(parameter, choices(values, keys, chosen).stream(), chosen);
    }

    private Choices community(Actor actor, String chosen) {
        var all = communities.all(actor).stream()
                .map(community -> choice(community.slug(), community.name().in(Words.language()), chosen));
        return choices("community", all, chosen);
    }

    private static Choices prefecture(String chosen) {
        return choices("prefecture", prefectures(chosen).stream(), chosen);
    }

    private static Choices choices(String parameter, Stream<Choice> choices, String chosen) {
        var all = new ArrayList<Choice>();
        all.add(choice("", t("network.filter.all"), chosen));
        choices.forEach(all::add);
        return new Choices(parameter, t("network.filter." + parameter), all);
    }

    private static Choice choice(String value, String label, String chosen) {
        return new Choice(value, label, value.equals(chosen));
    }
}
