package musubi.search.bridge;

import java.util.ArrayList;
import java.util.List;

/// The forms of an English verb under which a dictionary may have what it says: 共有 is *sharing* there, and nothing is
/// *to share*.
final class Inflections {

    private static final int SHORTEST = 3;

    private Inflections() {}

    /// The other forms of a word in small letters, as if it were a verb; those that do not exist do no harm, for no
    /// dictionary has them. None of a phrase.
    static List<String> of(String word) {
        if (word.length() < SHORTEST || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return List.of();
        }
        var stem = word.endsWith("e") ? cut(word) : word;
        var forms = new ArrayList<>(List.of(stem + "ing", stem + "ed", stem + "er", stem + "or"));
        if (word.matches(".*[^aeiou][aeiou][bdgklmnprt]")) {
            var doubled = word + word.charAt(word.length() - 1);
            forms.add(doubled + "ing");
            forms.add(doubled + "ed");
        }
        if (word.endsWith("y")) {
            forms.add(cut(word) + "ied");
        }
        return List.copyOf(forms);
    }

    private static String cut(String word) {
        return word.substring(0, word.length() - 1);
    }
}
