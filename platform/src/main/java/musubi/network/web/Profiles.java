package musubi.network.web;

import static musubi.pages.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.kernel.Language;
import musubi.kernel.Yen;
import musubi.network.Documents;
import musubi.network.Laboratories;
import musubi.network.OrganisationExtras;
import musubi.network.OrganisationId;
import musubi.network.Source;
import musubi.network.register.MayEdit;
import musubi.network.web.OrganisationPages.Fact;
import musubi.network.web.OrganisationPages.OrganisationPage;
import musubi.network.web.ProfileQueries.Profile;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Puts together the profile of one organisation, with what modules above have of it.
@Component
class Profiles {

    private final ProfileQueries profiles;
    private final WindowQueries windows;
    private final Documents documents;
    private final ObjectProvider<OrganisationExtras> extras;

    Profiles(
            ProfileQueries profiles,
            WindowQueries windows,
            Documents documents,
            ObjectProvider<OrganisationExtras> extras) {
        this.profiles = profiles;
        this.windows = windows;
        this.documents = documents;
        this.extras = extras;
    }

    Optional<OrganisationPage> page(Actor actor, String slug, boolean saved) {
        return profiles.profile(actor, slug).map(profile -> page(actor, profile, saved));
    }

    private OrganisationPage page(Actor actor, Profile profile, boolean saved) {
        var sources = documents.all(actor);
        var id = new OrganisationId(profile.id());
        var mayEdit = MayEdit.organisation(actor, id, profile.communities());
        return new OrganisationPage(
                profile.line(),
                facts(profile),
                profiles.memberships(actor, profile.id()),
                windows.of(actor, profile.id()),
                profiles.relations(actor, profile.id(), sources),
                SizeWords.tell(profile.industry(), profile.capital(), profile.employees()),
                extras.stream().flatMap(extra -> extra.of(actor, id).stream()).toList(),
                Stream.of(profile.note()).filter(note -> !note.isEmpty()).toList(),
                sources(profile.documents(), sources),
                mayEdit || actor.isNational() ? profiles.registeredTwice(actor, profile) : List.of(),
                laboratories(profile, mayEdit),
                profile.level().equals("PUBLIC") ? null : Wording.lower(profile.level()),
                mayEdit ? "/organisations/" + profile.line().slug() + "/edit" : null,
                saved);
    }

    /// Whoever may enter them is led to an empty list, too, where there are laboratories by nature.
    private static @Nullable Integer laboratories(Profile profile, boolean mayEdit) {
        var number = profile.laboratories();
        return number > 0 || (mayEdit && Laboratories.KINDS.contains(profile.kind())) ? number : null;
    }

    private static List<String> sources(List<String> documents, Map<String, Source> sources) {
        return documents.stream()
                .map(sources::get)
                .filter(Objects::nonNull)
                .map(Wording::source)
                .toList();
    }

    private static List<Fact> facts(Profile profile) {
        var facts = new ArrayList<Fact>();
        add(facts, "network.organisation.kana", Words.language() == Language.JA ? profile.kana() : null);
        add(facts, "network.organisation.otherName", profile.otherName());
        add(facts, "network.organisation.aliases", Wording.list(profile.aliases()));
        add(facts, "network.organisation.kind", profile.line().kind());
        add(facts, "network.organisation.where", profile.line().where());
        add(facts, "network.organisation.corporateNumber", profile.corporateNumber());
        if (profile.industry() != null) {
            add(facts, "network.organisation.industry", t("network.industry." + profile.industry()));
        }
        if (profile.capital() != null) {
            add(facts, "network.organisation.capital", Yen.of(profile.capital()).in(Words.language()));
        }
        if (profile.employees() != null) {
            add(facts, "network.organisation.employees", t("network.people", "%,d".formatted(profile.employees())));
        }
        return facts;
    }

    private static void add(List<Fact> facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(t(key), value, null));
        }
    }
}
