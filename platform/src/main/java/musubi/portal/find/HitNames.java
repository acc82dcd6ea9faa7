package musubi.portal.find;

import static musubi.pages.Words.t;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.exchange.Entries;
import musubi.kernel.Bilingual;
import musubi.kernel.Side;
import musubi.network.Communities;
import musubi.network.OrganisationId;
import musubi.network.Organisations;
import musubi.network.Organisations.Organisation;
import musubi.pages.Words;
import musubi.portal.PlaceWords;
import musubi.portal.find.FindPage.Name;
import musubi.projects.Projects;
import musubi.search.Hit;
import musubi.search.RecordRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says what the records found are called: one query for each kind that was found, however many hits.
@Component
class HitNames {

    private static final String PROJECT = "project";
    private static final String ORGANISATION = "organisation";
    private static final String COMMUNITY = "community";
    private static final String WINDOW = "window";

    private final Entries entries;
    private final Projects projects;
    private final Organisations organisations;
    private final Communities communities;
    private final WindowNames windows;

    HitNames(
            Entries entries,
            Projects projects,
            Organisations organisations,
            Communities communities,
            WindowNames windows) {
        this.entries = entries;
        this.projects = projects;
        this.organisations = organisations;
        this.communities = communities;
        this.windows = windows;
    }

    /// Records the viewer may not know of, or that are gone, have no name here.
    Map<RecordRef, Name> of(Actor viewer, List<Hit> hits) {
        var names = new HashMap<RecordRef, Name>();
        entries(viewer, ids(hits, "seed", "need"), names);
        projects(viewer, ids(hits, PROJECT), names);
        organisations(viewer, ids(hits, ORGANISATION), names);
        communities(viewer, ids(hits, COMMUNITY), names);
        var wanted = ids(hits, WINDOW);
        if (!wanted.isEmpty()) {
            windows.of(viewer, wanted).forEach((id, name) -> names.put(new RecordRef(WINDOW, id), name));
        }
        return names;
    }

    private void entries(Actor viewer, List<UUID> ids, Map<RecordRef, Name> names) {
        if (ids.isEmpty()) {
            return;
        }
        for (var line : entries.lines(viewer, ids)) {
            var kind = line.kind().word();
            names.put(
                    new RecordRef(kind, line.id()),
                    new Name(t("portal.kind." + kind), null, "", line.url(), in(line.title()), about(line.place())));
        }
    }

    private void projects(Actor viewer, List<UUID> ids, Map<RecordRef, Name> names) {
        if (ids.isEmpty()) {
            return;
        }
        for (var line : projects.lines(viewer, ids)) {
            var about = Stream.of(in(line.about().field()), in(line.about().community()))
                    .filter(words -> !words.isEmpty())
                    .toList();
            names.put(
                    new RecordRef(PROJECT, line.id().value()),
                    new Name(t("portal.kind.project"), null, "", line.url(), in(line.title()), about));
        }
    }

    private static List<String> about(Entries.Line.Place place) {
        var stage = place.stage();
        var owner = in(place.owner());
        return Stream.of(
                        owner,
                        PlaceWords.prefecture(place.prefecture())
                                .filter(name -> !owner.startsWith(name))
                                .orElse(""),
                        stage == null ? "" : t("portal.stage." + stage),
                        in(place.community()))
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    private void organisations(Actor viewer, List<UUID> ids, Map<RecordRef, Name> names) {
        organisations
                .byIds(viewer, ids.stream().map(OrganisationId::new).toList())
                .forEach((id, organisation) -> names.put(new RecordRef(ORGANISATION, id.value()), name(organisation)));
    }

    private static Name name(Organisation organisation) {
        var kind = t("portal.kind.organisation");
        return new Name(
                organisation.madeUp() ? t("portal.made-up", kind) : kind,
                side(organisation.side()),
                t("portal.side." + organisation.side()),
                "/organisations/" + organisation.slug(),
                in(organisation.name()),
                PlaceWords.prefecture(organisation.prefecture()).stream().toList());
    }

    private void communities(Actor viewer, List<UUID> ids, Map<RecordRef, Name> names) {
        if (ids.isEmpty()) {
            return;
        }
        for (var community : communities.all(viewer)) {
            names.put(
                    new RecordRef(COMMUNITY, community.id().value()),
                    new Name(
                            t("portal.kind.community"),
                            null,
                            "",
                            "/communities/" + community.slug(),
                            in(community.name()),
                            List.of(PlaceWords.prefectures(community.prefectures()))));
        }
    }

    private static List<UUID> ids(List<Hit> hits, String... kinds) {
        var wanted = List.of(kinds);
        return hits.stream()
                .map(Hit::ref)
                .filter(ref -> wanted.contains(ref.kind()))
                .map(RecordRef::id)
                .toList();
    }

    static String in(@Nullable Bilingual words) {
        return words == null ? "" : words.in(Words.language());
    }

    static String side(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
