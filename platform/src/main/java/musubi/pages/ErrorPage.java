package musubi.pages;

import org.springframework.http.HttpStatus;

/// What a reader sees when something is not there, not allowed, or broke: what happened, that nothing was lost, what to
/// do.
public record ErrorPage(int status, String reference) {

    static ErrorPage of(HttpStatus status, String reference) {
        return new ErrorPage(status.value(), reference);
    }

    /// The key of the words for this status.
    public String key() {
        return switch (status) {
            case 400, 403, 404, 405, 413, 429, 503 -> "pages.error." + status;
            default -> status >= HttpStatus.INTERNAL_SERVER_ERROR.value() ? "pages.error.500" : "pages.error.400";
        };
    }

    public boolean hasReference() {
        return !reference.isEmpty();
    }
}
