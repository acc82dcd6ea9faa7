package musubi.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import musubi.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.HtmlUtils;

/// What stands around every page: places, who reads, the page in the other language.
public record Shell(
        String path,
        String query,
        Visitor visitor,
        @Nullable String csrf,
        List<Place> places) {

    /// Set by `access` on each request; a page without it is read by the public.
    public static final String VISITOR = Shell.class.getName() + ".visitor";

    /// Who reads, as far as the shell shows it. The key tells accounts on one device apart and says nothing else.
    public record Visitor(
            @Nullable String name,
            @Nullable String role,
            boolean demo,
            @Nullable String key) {

        static final Visitor PUBLIC = new Visitor(null, null, false, null);

        public boolean signedIn() {
            return name != null;
        }
    }

    /// One of the five places of the top bar; `current` is what `aria-current` says.
    public record Place(String path, String key, @Nullable String current) {}

    /// One step of the way here; the last one, the page itself, has no path.
    public record Crumb(@Nullable String path, String label) {

        public static Crumb here(String label) {
            return new Crumb(null, label);
        }
    }

    private static final List<String> PLACES = List.of("/search", "/ask", "/communities", "/windows", "/work");

    /// The shell of the request that is being answered.
    public static Shell current() {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        var path = path(request);
        return new Shell(
                path,
                Objects.requireNonNullElse(request.getQueryString(), ""),
                request.getAttribute(VISITOR) instanceof Visitor visitor ? visitor : Visitor.PUBLIC,
                token(request),
                PLACES.stream().map(place -> place(place, path)).toList());
    }

    private static Place place(String place, String path) {
        var current = path.equals(place) ? "page" : path.startsWith(place + "/") ? "true" : null;
        return new Place(place, "pages.place." + place.substring(1), current);
    }

    private static String path(HttpServletRequest request) {
        var uri = request.getRequestURI();
        return uri.substring(Math.min(uri.length(), request.getContextPath().length()));
    }

    private static @Nullable String token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : null;
    }

    public String language() {
        return Links.tag(Words.language());
    }

    public Language other() {
        return Words.language().other();
    }

    public String otherTag() {
        return Links.tag(other());
    }

    /// This page in the given language, with its filters.
    public String in(Language language) {
        return Links.in(language, path) + (query.isEmpty() ? "" : "?" + query);
    }

    /// A file of ours under an address that changes with its content, so that it may be kept for long.
    public String asset(String file) {
        return Assets.address(file);
    }

    /// The token of the form being drawn, for fragments that have no shell at hand.
    public static String csrfToken() {
        return HtmlUtils.htmlEscape(Objects.requireNonNullElse(current().csrf(), ""));
    }
}
