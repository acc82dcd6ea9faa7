package musubi.search.language;

import java.util.List;
import java.util.Set;
import musubi.kernel.Language;
import org.springframework.modulith.NamedInterface;

/// Something the field speaks of, with its words in both languages; the first of each is the one to show.
///
/// @param weight how much it says: doing words (減らす) and general ones (地域) less than things
@NamedInterface("concepts")
public record Concept(String id, List<String> japanese, List<String> english, Set<Integer> areas, double weight) {

    static final double WEAK = 0.2;

    public String shownInJapanese() {
        return japanese.isEmpty() ? shownInEnglish() : japanese.getFirst();
    }

    public String shownInEnglish() {
        return english.isEmpty() ? japanese.getFirst() : english.getFirst();
    }

    public List<String> in(Language language) {
        return language == Language.JA ? japanese : english;
    }

    /// Whether it says too little to be what a text is about.
    public boolean isWeak() {
        return weight < 1;
    }

    Concept weighing(double other) {
        return new Concept(id, japanese, english, areas, other);
    }
}
