package musubi.search.bridge;

import java.util.List;
import java.util.function.Supplier;
import musubi.kernel.Language;
import musubi.search.language.Analysis;
import musubi.search.language.Analyst;
import musubi.search.language.Script;
import musubi.search.language.Token;

/// Where a word of one language is met in a text of the other: by the vocabulary of the field, by a dictionary, and by
/// sound. The dictionary is read when it is first needed; a bridge can be asked from many threads.
public final class Bridge {

    private final Analyst analyst;
    private final Supplier<Lexis> lexis;
    private final Likenesses likenesses;

    Bridge(Analyst analyst, Supplier<Lexis> lexis) {
        this.analyst = analyst;
        this.lexis = lexis;
        this.likenesses = new Likenesses(analyst, lexis);
    }

    /// A bridge whose renderings are made of the terms (`Token.base`) that this analyst finds in texts.
    public static Bridge of(Analyst analyst) {
        return new Bridge(analyst, new Once<>(() -> Lexis.ofPlatform(analyst.tokeniser())));
    }

    /// The terms, besides its base, under which a word of a text must stand in the index to be found by its sound: for
    /// names, and for foreign words that no dictionary knows.
    public List<String> sounds(Token word) {
        var surface = word.surface();
        if (surface.isEmpty()) {
            return List.of();
        }
        if (!word.reading().isEmpty()) {
            return Sounds.ofReading(word.reading());
        }
        if (Script.hasJapanese(surface)) {
            return Script.isAllKatakana(surface) && !lexis.get().has(surface, Language.JA)
                    ? Sounds.ofKatakana(surface)
                    : List.of();
        }
        return Character.isLetter(surface.charAt(0))
                        && !lexis.get().has(surface, Language.EN)
                        && !lexis.get().has(word.base(), Language.EN)
                ? Sounds.ofLatin(surface)
                : List.of();
    }

    /// Whether a term is a sound rather than a word.
    public static boolean isSound(String term) {
        return term.startsWith(Sounds.MARK);
    }

    /// The ways to say a word or phrase in the other language, the surest first; none where nothing is known.
    public List<Rendering> renderings(String word, Language from) {
        return crossings(analyst.read(word), from).stream()
                .filter(crossing -> crossing.asked().equals(word.strip()))
                .findFirst()
                .map(Crossing::renderings)
                .orElse(List.of());
    }

    /// What of a text the vocabulary of the field knows, and how else that may be said in the same language: by another
    /// name, by something narrower, by an English word of the same root.
    public List<Crossing> likenesses(Analysis text, Language language) {
        return likenesses.in(text, language);
    }

    /// What of a text can be met in the other language, in the order of the text, each word once: phrases before the
    /// words they are made of, which say less then.
    public List<Crossing> crossings(Analysis text, Language from) {
        return new Reading(text, from).crossings(lexis.get(), this::sounds);
    }
}
