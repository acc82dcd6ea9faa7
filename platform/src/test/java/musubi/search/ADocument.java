package musubi.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import musubi.access.Stake;
import musubi.kernel.Disclosure;
import musubi.kernel.Language;
import musubi.search.Passage.Part;
import musubi.search.language.Script;

/// A search document in the making, for tests.
final class ADocument {

    private final RecordRef ref;
    private final List<Passage> passages = new ArrayList<>();
    private Stake stake = Stake.NOBODY;
    private Disclosure existence = Disclosure.PUBLIC;
    private SearchDocument.Facets facets = SearchDocument.Facets.NONE;

    private ADocument(RecordRef ref) {
        this.ref = ref;
    }

    static ADocument seed(String name) {
        return new ADocument(new RecordRef("seed", id(name)));
    }

    static ADocument need(String name) {
        return new ADocument(new RecordRef("need", id(name)));
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    ADocument titled(String text) {
        return saying(Part.TITLE, Disclosure.PUBLIC, text);
    }

    ADocument about(String text) {
        return saying(Part.BODY, Disclosure.PUBLIC, text);
    }

    ADocument saying(Part part, Disclosure disclosure, String text) {
        var language = Script.hasJapanese(text) ? Language.JA : Language.EN;
        passages.add(new Passage(part, language, disclosure, text));
        return this;
    }

    ADocument of(Stake other) {
        stake = other;
        return this;
    }

    ADocument knownTo(Disclosure other) {
        existence = other;
        return this;
    }

    ADocument in(Set<Integer> areas, Set<String> prefectures) {
        facets = new SearchDocument.Facets(areas, prefectures, Set.of());
        return this;
    }

    SearchDocument made() {
        return new SearchDocument(ref, stake, existence, passages, facets);
    }
}
