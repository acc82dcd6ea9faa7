package musubi.network;

import java.util.List;

/// A community in short, in the reader's language, as `network/communityLines.jte` shows it.
///
/// @param state as the stylesheet names it
/// @param areas the numbers of its market areas as words
/// @param on for each of the nine areas, whether the community works in it
public record CommunityLine(
        String slug,
        String name,
        String summary,
        String state,
        String stateWord,
        String where,
        String areas,
        List<Boolean> on) {}
