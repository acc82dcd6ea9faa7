package musubi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import musubi.search.Hit.Reason;
import musubi.search.engine.Match;
import musubi.search.engine.Match.Contribution;
import musubi.search.engine.Match.Kind;
import musubi.search.language.Concept;
import org.junit.jupiter.api.Test;

class ReasonsTests {

    private static final Concept BRAN = new Concept("rice-bran", List.of("米ぬか"), List.of("rice bran"), Set.of(), 1);

    private static List<Reason> reasons(Contribution... contributions) {
        var score = List.of(contributions).stream()
                .mapToDouble(Contribution::points)
                .sum();
        return new Reasons(Map.of("米ぬか", BRAN)).of(new Match("s", score, List.of(contributions)), List.of());
    }

    @Test
    void aWordWithinAConceptAddsToTheConcept() {
        assertThat(reasons(
                        new Contribution(Kind.WORD, "ぬか", "ぬか", 0.5),
                        new Contribution(Kind.MEANING, "米ぬか", "rice bran", 0.25)))
                .containsExactly(new Reason.SharedConcept("米ぬか", "rice bran", 0.75));
    }

    @Test
    void theCharactersOfAWordAddToTheWord() {
        assertThat(reasons(
                        new Contribution(Kind.PHRASE, "発酵", "発酵", 0.25),
                        new Contribution(Kind.PHRASE, "発酵を", "発酵を", 0.125),
                        new Contribution(Kind.WORD, "発酵", "発酵", 0.5)))
                .containsExactly(new Reason.SharedWord("発酵", 0.75), new Reason.SharedPhrase("発酵を", 0.125));
    }

    @Test
    void everydayTurnsOfPhraseAreOneReason() {
        assertThat(reasons(
                        new Contribution(Kind.PHRASE, "した", "した", 0.25),
                        new Contribution(Kind.PHRASE, "について", "について", 0.5),
                        new Contribution(Kind.PHRASE, "減塩した", "減塩した", 0.125)))
                .containsExactly(new Reason.Wording(0.75), new Reason.SharedPhrase("減塩した", 0.125));
    }

    @Test
    void nothingIsLost() {
        var all = reasons(
                new Contribution(Kind.WORD, "ぬか", "ぬか", 0.1),
                new Contribution(Kind.MEANING, "米ぬか", "rice bran", 0.2),
                new Contribution(Kind.PHRASE, "ぬかの", "ぬかの", 0.3),
                new Contribution(Kind.PHRASE, "した", "した", 0.4),
                new Contribution(Kind.VECTOR, "", "", 0.5),
                new Contribution(Kind.COMPANY, "", "", 0.6));

        assertThat(all.stream().mapToDouble(Reason::points).sum()).isCloseTo(2.1, within(1e-9));
        assertThat(all).first().isEqualTo(new Reason.Alike(1.1));
    }
}
