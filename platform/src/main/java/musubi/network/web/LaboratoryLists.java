package musubi.network.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.kernel.Language;
import musubi.network.Laboratories;
import musubi.network.Laboratories.Laboratory;
import musubi.network.LaboratoryExtras;
import musubi.network.LaboratoryExtras.Offer;
import musubi.network.Organisations.Organisation;
import musubi.network.web.LaboratoryPages.Change;
import musubi.network.web.LaboratoryPages.Keeping;
import musubi.network.web.LaboratoryPages.LaboratoriesPage;
import musubi.network.web.OrganisationPages.Party;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Puts together the laboratories of an institution, with what each offers.
@Component
class LaboratoryLists {

    private final Laboratories laboratories;
    private final ObjectProvider<LaboratoryExtras> extras;

    LaboratoryLists(Laboratories laboratories, ObjectProvider<LaboratoryExtras> extras) {
        this.laboratories = laboratories;
        this.extras = extras;
    }

    /// @param keeping the form, for those who may keep the list
    /// @param refused what was typed and cannot stay so, by laboratory
    LaboratoriesPage page(Actor actor, Organisation institution, @Nullable Keeping keeping, Map<UUID, Change> refused) {
        var offers = extras.stream()
                .flatMap(extra -> extra.of(actor, institution.id()).stream())
                .toList();
        var of = offers.stream()
                .filter(offer -> offer.laboratory() != null)
                .collect(Collectors.groupingBy(offer -> Objects.requireNonNull(offer.laboratory())));
        var all = laboratories.of(actor, List.of(institution.id()));
        var open = new ArrayList<LaboratoryPages.Laboratory>();
        var closed = new ArrayList<LaboratoryPages.Laboratory>();
        for (var one : all) {
            var change = keeping == null ? null : refused.getOrDefault(one.id(), change(one));
            (one.isClosed() ? closed : open).add(laboratory(one, of, change));
        }
        return new LaboratoriesPage(
                new Party(institution.slug(), institution.name().in(Words.language())),
                open,
                closed,
                (int) open.stream().filter(one -> !one.offers().isEmpty()).count(),
                offers.stream().filter(offer -> offer.laboratory() == null).toList(),
                keeping);
    }

    private static LaboratoryPages.Laboratory laboratory(
            Laboratory one, Map<UUID, List<Offer>> offers, @Nullable Change change) {
        var name = one.name();
        return new LaboratoryPages.Laboratory(
                one.id().toString(),
                name.in(Words.language()),
                Words.language() == Language.EN && name.en() != null ? name.ja() : name.en(),
                offers.getOrDefault(one.id(), List.of()),
                change);
    }

    private static Change change(Laboratory one) {
        var english = one.name().en();
        return new Change(one.name().ja(), english == null ? "" : english, one.isClosed(), one.version(), null);
    }
}
