package musubi.network.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import musubi.pages.Links;
import org.jspecify.annotations.Nullable;

/// What the list of organisations is narrowed to, and where the next page begins. Empty means: all.
record OrganisationFilter(
        String kind,
        String side,
        String prefecture,
        String community,
        @Nullable String after) {

    /// The last line of the page before, by which the next one begins.
    record Cursor(String key, UUID id) {

        static Optional<Cursor> read(@Nullable String text) {
            if (text == null || text.length() > 2000) {
                return Optional.empty();
            }
            try {
                var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\n", 2);
                return parts.length == 2
                        ? Optional.of(new Cursor(parts[1], UUID.fromString(parts[0])))
                        : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        String text() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((id + "\n" + key).getBytes(StandardCharsets.UTF_8));
        }
    }

    static OrganisationFilter of(Map<String, String> parameters) {
        return new OrganisationFilter(
                parameters.getOrDefault("kind", ""),
                parameters.getOrDefault("side", ""),
                parameters.getOrDefault("prefecture", ""),
                parameters.getOrDefault("community", ""),
                parameters.get("after"));
    }

    boolean narrows() {
        return !(kind + side + prefecture + community).isEmpty();
    }

    /// The same filter as it stands in an address, without the place in the list.
    String address() {
        return "kind=" + encoded(kind) + "&side=" + encoded(side) + "&prefecture=" + encoded(prefecture) + "&community="
                + encoded(community);
    }

    private static String encoded(String value) {
        return Links.encode(value);
    }
}
