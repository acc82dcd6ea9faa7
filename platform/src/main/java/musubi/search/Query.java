package musubi.search;

import java.util.Set;
import musubi.kernel.Language;
import musubi.search.language.Script;
import org.jspecify.annotations.Nullable;

/// What somebody looks for: a few words, a sentence, or the text of a record that looks for its counterpart.
/// Blank text finds everything the other conditions allow.
///
/// @param kinds kinds to return; empty means all
/// @param marketAreas only records of one of these; empty means all
/// @param prefecture only records there
/// @param near two-digit prefecture code to measure distance from; nearer is never worse
/// @param after the cursor of the last hit of the page before
/// @param language the language to show passages in, where there is a choice
/// @param ownAreas market areas of the one who looks: a record that shares one stands a little higher
public record Query(
        String text,
        Set<String> kinds,
        Set<Integer> marketAreas,
        @Nullable String prefecture,
        @Nullable String near,
        int limit,
        @Nullable String after,
        Language language,
        Set<Integer> ownAreas) {

    private static final int MOST = 200;

    public Query {
        kinds = Set.copyOf(kinds);
        marketAreas = Set.copyOf(marketAreas);
        ownAreas = Set.copyOf(ownAreas);
        limit = Math.clamp(limit, 1, MOST);
    }

    /// A query that is answered in the language it is written in.
    public Query(
            String text,
            Set<String> kinds,
            Set<Integer> marketAreas,
            @Nullable String prefecture,
            @Nullable String near,
            int limit,
            @Nullable String after) {
        this(text, kinds, marketAreas, prefecture, near, limit, after, languageOf(text), Set.of());
    }

    public static Query of(String text, Set<String> kinds, int limit) {
        return new Query(text, kinds, Set.of(), null, null, limit, null);
    }

    /// The same query in other words.
    Query saying(String other) {
        return new Query(other, kinds, marketAreas, prefecture, near, limit, after, language, ownAreas);
    }

    public Query in(Language other) {
        return new Query(text, kinds, marketAreas, prefecture, near, limit, after, other, ownAreas);
    }

    /// The same query by someone who works in these market areas.
    public Query from(Set<Integer> areas) {
        return new Query(text, kinds, marketAreas, prefecture, near, limit, after, language, areas);
    }

    public Query after(@Nullable String cursor) {
        return new Query(text, kinds, marketAreas, prefecture, near, limit, cursor, language, ownAreas);
    }

    private static Language languageOf(String text) {
        return Script.hasJapanese(text) ? Language.JA : Language.EN;
    }
}
