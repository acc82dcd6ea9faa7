package musubi.search.bridge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// How words sound, written so that a word of one language and its like in the other are written the same.
///
/// A Japanese name has a spelling (`okubo` for オオクボ, Ohkubo and Ōkubo); a foreign word has a frame of consonants
/// (`KBNT` for クバネティス and Kubernetes), in which l is r, v is b, th is s, and vowels are nothing.
final class Sounds {

    /// Begins every term that is a sound, and no word of a text.
    static final String MARK = "~";

    private static final int SHORTEST_FRAME = 3;
    private static final int SHORTEST_NAME = 3;

    private Sounds() {}

    /// Whether a sound is a frame of consonants alone.
    static boolean isFrame(String sound) {
        return Character.isUpperCase(sound.charAt(MARK.length()));
    }

    /// The term of a name by its reading in katakana; empty where it is too short to tell anything.
    static List<String> ofReading(String katakana) {
        var spelling = Romaji.ofKana(katakana);
        return spelling.length() < SHORTEST_NAME ? List.of() : List.of(MARK + spelling);
    }

    /// The terms of a word in katakana.
    static List<String> ofKatakana(String word) {
        var sounds = new LinkedHashSet<String>();
        var spelling = Romaji.ofKana(word);
        if (spelling.length() >= SHORTEST_NAME) {
            sounds.add(MARK + spelling);
        }
        addFrame(Frame.ofKatakana(word), sounds);
        return List.copyOf(sounds);
    }

    /// The terms of a word in Latin letters.
    static List<String> ofLatin(String word) {
        var sounds = new LinkedHashSet<String>();
        var spelling = Romaji.ofLatin(word);
        if (spelling.length() >= SHORTEST_NAME) {
            sounds.add(MARK + spelling);
        }
        addFrame(Frame.ofLatin(word), sounds);
        return List.copyOf(sounds);
    }

    /// A plural is not told from its singular: stems have none.
    private static void addFrame(String frame, Set<String> sounds) {
        if (frame.length() >= SHORTEST_FRAME) {
            var plural = frame.length() > SHORTEST_FRAME && frame.endsWith("S");
            sounds.add(MARK + (plural ? frame.substring(0, frame.length() - 1) : frame));
        }
    }
}
