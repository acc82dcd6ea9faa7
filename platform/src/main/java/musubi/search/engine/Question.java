package musubi.search.engine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import musubi.kernel.Language;
import musubi.search.language.Concept;

/// What somebody asks for, compared closely with texts that were found elsewhere. It is asked once, by one thread.
///
/// An item may say what it says in two languages; it then counts as the better of the two.
public final class Question {

    private final Telling telling;
    private final Answer answer;
    private final Map<String, Scored> best = new LinkedHashMap<>();

    Question(Asked own, Asked crossing, Profiles profiles, Telling telling) {
        this.telling = telling;
        this.answer = new Answer(own, Sense.NONE, profiles);
        answer.alsoAsked(crossing);
    }

    /// Whether there is no word in it that says anything.
    public boolean saysNothing() {
        return telling.words().isEmpty();
    }

    /// The concepts of the field that are named in it, as they were written.
    public Map<String, Concept> concepts() {
        return telling.concepts();
    }

    /// What is wished of texts in this language.
    public List<Wish> wishes(Language language) {
        return answer.asked(language).wishes();
    }

    /// Whether an item that meets this wish and nothing else has to do with the matter at all.
    public boolean tells(Wish wish) {
        return telling.has(wish);
    }

    /// Compares what an item says in one language.
    public void compare(String id, Language language, Packed text) {
        answer.take(text.shelved().as(id, language));
    }

    /// Everything was compared: the score of each item that answers at all, the best first. Those that answer so well
    /// by themselves stand higher where they resemble each other.
    public Map<String, Double> settle(double atLeast) {
        answer.settle(atLeast);
        answer.bestFirst().forEach(scored -> best.putIfAbsent(scored.item().id(), scored));
        var scores = new LinkedHashMap<String, Double>();
        best.forEach((id, scored) -> scores.put(id, scored.score()));
        return scores;
    }

    /// How well an item that answers does so by itself, without its likeness to other answers.
    public double alone(String id) {
        return known(id).own();
    }

    /// Why an item that answers has its score.
    public Match explained(String id) {
        return answer.explained(known(id));
    }

    /// The words by which an item that answers was found, in their form as keys, with what each earned.
    public Map<String, Double> met(String id) {
        var met = new HashMap<String, Double>();
        answer.eachMet(known(id), (key, points) -> met.merge(key, points, Math::max));
        return met;
    }

    private Scored known(String id) {
        return Objects.requireNonNull(best.get(id), "It does not answer");
    }
}
