package musubi.portal.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import musubi.kernel.MarketArea;
import musubi.kernel.PlainText;
import musubi.kernel.Prefecture;
import musubi.pages.Links;
import org.jspecify.annotations.Nullable;

/// What somebody asked the box for, as the address says it. What makes no sense is left out, never an error.
///
/// @param kind one of [#KINDS] or empty
/// @param area a market area's number or 0
/// @param prefecture two digits or empty
/// @param best the score of the first hit of the first page, in whose measure later pages count
record Asked(
        String q,
        String kind,
        int area,
        String prefecture,
        @Nullable String after,
        double best,
        boolean shortened) {

    /// In the order in which they stand on the page.
    static final List<String> KINDS = List.of("seed", "need", "project", "organisation", "community", "window");

    /// A longer text is a story, and stories are for the page that asks.
    static final int LONGEST = 1_000;

    /// The address, field by field; anything may stand in it.
    record Address(
            @Nullable String q,
            @Nullable String kind,
            @Nullable String area,
            @Nullable String prefecture,
            @Nullable String community,
            @Nullable String after,
            @Nullable String best) {}

    static Asked read(Address address) {
        var text = address.q() == null ? "" : address.q();
        var kind = address.kind();
        return new Asked(
                clean(text),
                kind != null && KINDS.contains(kind) ? kind : "",
                number(address.area(), MarketArea.values().length),
                prefecture(address.prefecture()),
                blankToNull(address.after()),
                positive(address.best()),
                text.codePointCount(0, text.length()) > LONGEST);
    }

    Asked in(String other) {
        return new Asked(q, kind, area, other, after, best, shortened);
    }

    boolean isNarrowed() {
        return !kind.isEmpty() || area > 0 || !prefecture.isEmpty();
    }

    boolean isBlank() {
        return q.isEmpty();
    }

    Set<String> kinds() {
        return kind.isEmpty() ? Set.of() : Set.of(kind);
    }

    Set<Integer> areas() {
        return area == 0 ? Set.of() : Set.of(area);
    }

    String ofKind(String other) {
        return address(q, other, area, prefecture);
    }

    /// The same words without any filter.
    String everything() {
        return address(q, "", 0, "");
    }

    String fromTheStart() {
        return address(q, kind, area, prefecture);
    }

    String from(String cursor, double best) {
        var start = fromTheStart();
        return start + (start.contains("?") ? "&" : "?") + "after=" + Links.encode(cursor) + "&best=" + best;
    }

    private static String address(String q, String kind, int area, String prefecture) {
        var parts = new ArrayList<String>();
        add(parts, "q", q);
        add(parts, "kind", kind);
        add(parts, "area", area == 0 ? "" : Integer.toString(area));
        add(parts, "prefecture", prefecture);
        return "/search" + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + Links.encode(value));
        }
    }

    private static String clean(String text) {
        var whole = new StringBuilder();
        text.codePoints().filter(Asked::isWhole).limit(LONGEST).forEach(whole::appendCodePoint);
        return PlainText.line(whole.toString(), LONGEST).toOptional().orElse("");
    }

    private static boolean isWhole(int point) {
        return point != 0 && !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private static int number(@Nullable String text, int most) {
        return text != null && text.matches("\\d") && Integer.parseInt(text) <= most ? Integer.parseInt(text) : 0;
    }

    private static String prefecture(@Nullable String code) {
        return Optional.ofNullable(code)
                .filter(text -> text.matches("\\d{2}"))
                .flatMap(text -> Prefecture.ofCode(Integer.parseInt(text)).map(known -> text))
                .orElse("");
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static double positive(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}(\\.\\d{1,20})?") ? Double.parseDouble(text) : 0;
    }
}
