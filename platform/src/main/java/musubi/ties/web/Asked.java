package musubi.ties.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import musubi.network.Communities.Community;
import musubi.pages.Links;
import org.jspecify.annotations.Nullable;

/// What an address of the page asks for.
///
/// @param list one list, whole
/// @param around the organisation in the middle of the drawing
record Asked(
        @Nullable Community community,
        int months,
        @Nullable String list,
        String around,
        @Nullable String page) {

    static final List<Integer> MONTHS = List.of(6, 12, 24);
    private static final int USUAL = 12;

    static Asked of(Map<String, String> address, Optional<Community> community) {
        var months = MONTHS.stream()
                .filter(m -> m.toString().equals(address.get("months")))
                .findFirst()
                .orElse(USUAL);
        var list = Lists.KEYS.contains(address.getOrDefault("list", "")) ? address.get("list") : null;
        return new Asked(community.orElse(null), months, list, address.getOrDefault("around", ""), address.get("page"));
    }

    @Nullable
    UUID communityId() {
        return community == null ? null : community.id().value();
    }

    String list(String key) {
        return address(List.of("list=" + key));
    }

    String around(String slug) {
        return address(List.of("around=" + Links.encode(slug))) + "#picture";
    }

    /// The same narrowing, and nothing opened.
    String plain() {
        return address(List.of());
    }

    private String address(List<String> more) {
        var parts = new ArrayList<String>();
        if (community != null) {
            parts.add("community=" + Links.encode(community.slug()));
        }
        if (months != USUAL) {
            parts.add("months=" + months);
        }
        parts.addAll(more);
        return parts.isEmpty() ? "/ties" : "/ties?" + String.join("&", parts);
    }
}
