package musubi.publishing.api;

import java.util.List;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// What went wrong, in the shape of RFC 9457.
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable List<Wrong> errors) {

    static Problem because(String path, String detail, List<Wrong> errors) {
        var title = Words.t("publishing.problem.title");
        return new Problem("about:blank", title, HttpStatus.BAD_REQUEST.value(), detail, path, errors);
    }

    static Problem onlyReading(String path) {
        var title = Words.t("publishing.problem.reading.title");
        var detail = Words.t("publishing.problem.reading.detail");
        return new Problem("about:blank", title, HttpStatus.METHOD_NOT_ALLOWED.value(), detail, path, null);
    }
}
