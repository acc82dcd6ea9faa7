package musubi.search.engine;

import java.util.List;
import musubi.kernel.Language;
import musubi.search.language.Analysis;

/// An item and the words in it, as they stand in its title and text together.
///
/// @param titleWords how many of the words are the title's, where there is a text besides, or name it as a title would
record Reading(Item item, String text, Language language, Analysis analysis, List<Word> words, int titleWords) {

    Reading {
        words = List.copyOf(words);
    }

    /// The same, where its first words name it as a title would.
    Reading named(int firstWords) {
        return new Reading(item, text, language, analysis, words, firstWords);
    }

    int[] terms() {
        return words.stream().mapToInt(Word::term).toArray();
    }
}
