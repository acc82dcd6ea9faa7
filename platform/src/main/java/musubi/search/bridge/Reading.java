package musubi.search.bridge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import musubi.kernel.Language;
import musubi.search.language.Analysis;
import musubi.search.language.Concept;
import musubi.search.language.NormalText;
import musubi.search.language.Script;
import musubi.search.language.Token;
import musubi.search.language.Vocabulary;

/// A text that is being carried over: its words, and the concepts that were found in it.
record Reading(Analysis analysis, Language from) {

    private static final int LONGEST = 6;
    private static final double WITHIN_PHRASE = 0.5;
    private static final double BY_SOUND = 0.8;
    private static final double BY_CONSONANTS = 0.3;

    /// What Japanese has a word for is seldom said in English there.
    private static final double AS_IT_IS = 0.7;
    private static final String VERB_ENDINGS = "ウクグスツヌブムル";
    private static final Set<String> JOINING = Set.of("", "-", "・", "'");

    /// A run of words, from one place up to before another.
    private record Run(int first, int end) {

        int length() {
            return end - first;
        }
    }

    private NormalText text() {
        return analysis.text();
    }

    private List<Token> tokens() {
        return analysis.tokens();
    }

    List<Crossing> crossings(Lexis lexis, Function<Token, List<String>> sounds) {
        var crossings = new LinkedHashMap<String, Crossing>();
        var covered = 0;
        for (int i = 0; i < tokens().size(); i++) {
            if (tokens().get(i).says()) {
                var run = longest(i, lexis);
                if (run.length() > 1) {
                    add(run, i < covered ? WITHIN_PHRASE : 1, lexis, sounds, crossings);
                }
                covered = Math.max(covered, run.length() > 1 ? run.end() : 0);
                add(new Run(i, i + 1), i < covered ? WITHIN_PHRASE : 1, lexis, sounds, crossings);
            }
        }
        return List.copyOf(crossings.values());
    }

    private Run longest(int first, Lexis lexis) {
        for (int end = Math.min(first + LONGEST, tokens().size()); end > first + 1; end--) {
            var run = new Run(first, end);
            if (isPhrase(run) && (!conceptsOf(run).isEmpty() || lexis.has(form(run), from))) {
                return run;
            }
        }
        return new Run(first, first + 1);
    }

    /// No punctuation inside, and no particle at the end.
    private boolean isPhrase(Run run) {
        var last = tokens().get(run.end() - 1);
        if (!last.says()
                && (from == Language.EN || Script.isHiragana(text().text().charAt(last.end() - 1)))) {
            return false;
        }
        for (int i = run.first(); i + 1 < run.end(); i++) {
            var between = text().text()
                    .substring(tokens().get(i).end(), tokens().get(i + 1).start());
            if (!JOINING.contains(between.strip())) {
                return false;
            }
        }
        return true;
    }

    private List<Concept> conceptsOf(Run run) {
        var start = tokens().get(run.first()).start();
        var end = tokens().get(run.end() - 1).end();
        return analysis.concepts().stream()
                .filter(found -> found.start() == start && found.end() == end)
                .map(Vocabulary.Found::concept)
                .toList();
    }

    /// The run as it stands in a dictionary: the last word in its dictionary form.
    private String form(Run run) {
        var last = tokens().get(run.end() - 1);
        var start = tokens().get(run.first()).start();
        return last.base().equals(last.surface())
                ? text().text().substring(start, last.end())
                : text().text().substring(start, last.start()) + last.base();
    }

    private void add(
            Run run,
            double part,
            Lexis lexis,
            Function<Token, List<String>> sounds,
            LinkedHashMap<String, Crossing> into) {
        var first = tokens().get(run.first());
        var last = tokens().get(run.end() - 1);
        var form = form(run);
        var renderings = new ArrayList<>(lexis.renderings(form, from, conceptsOf(run)));
        if (run.length() == 1) {
            alike(first, sounds, renderings);
        }
        if (!renderings.isEmpty() && !into.containsKey(form)) {
            into.put(
                    form,
                    new Crossing(
                            text().written(first.start(), last.end()),
                            text().startOf(first.start()),
                            text().endBefore(last.end()),
                            says(run, renderings) * part,
                            renderings));
        }
    }

    /// English does not show its verbs; what Japanese says by verbs says as little as they do.
    private double says(Run run, List<Rendering> renderings) {
        var most = tokens().subList(run.first(), run.end()).stream()
                .mapToDouble(Token::weight)
                .max()
                .orElse(0);
        return from == Language.EN && run.length() == 1 && areVerbs(renderings) ? Math.min(most, Token.VERB) : most;
    }

    private static boolean areVerbs(List<Rendering> renderings) {
        double verbs = 0;
        double others = 0;
        for (var rendering : renderings) {
            var word = rendering.terms().getLast();
            if (isVerb(word)) {
                verbs += rendering.weight();
            } else if (Script.hasJapanese(word)) {
                others += rendering.weight();
            }
        }
        return verbs > others;
    }

    /// By its ending, in the form of a key: 増ヤス.
    private static boolean isVerb(String word) {
        return VERB_ENDINGS.indexOf(word.charAt(word.length() - 1)) >= 0 && Script.hasKanji(word);
    }

    /// What is written or sounds the same in both languages.
    private void alike(Token word, Function<Token, List<String>> sounds, List<Rendering> into) {
        if (!Script.hasJapanese(word.surface())) {
            var known = from == Language.EN && !into.isEmpty();
            into.addFirst(new Rendering(List.of(word.base()), known ? AS_IT_IS : 1));
        } else if (!word.reading().isEmpty()) {
            Romaji.spellings(word.reading()).forEach(s -> into.add(new Rendering(List.of(s), BY_SOUND)));
        }
        if (Script.hasJapanese(word.surface()) || from == Language.EN) {
            addSounds(sounds.apply(word), into);
        }
    }

    /// What may be a Japanese name is met by its spelling; that its consonants are those of some other word says
    /// little.
    private static void addSounds(List<String> sounds, List<Rendering> into) {
        var mayBeName = sounds.stream().anyMatch(sound -> !Sounds.isFrame(sound));
        for (var sound : sounds) {
            var sure = mayBeName && Sounds.isFrame(sound) ? BY_CONSONANTS : BY_SOUND;
            into.add(new Rendering(List.of(sound), sure));
        }
    }
}
