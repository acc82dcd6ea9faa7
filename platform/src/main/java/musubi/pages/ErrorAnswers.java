package musubi.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/// Answers for what went wrong: a page for people, a problem detail (RFC 9457) under `/api`.
final class ErrorAnswers {

    private ErrorAnswers() {}

    static Object answer(HttpServletRequest request, String path, HttpStatus status, String reference) {
        return isApi(request, path) ? problem(path, status, reference) : page(status, reference);
    }

    private static boolean isApi(HttpServletRequest request, String path) {
        return path.substring(Math.min(path.length(), request.getContextPath().length()))
                .startsWith("/api/");
    }

    private static ModelAndView page(HttpStatus status, String reference) {
        var view = new ModelAndView("pages/error", "page", ErrorPage.of(status, reference));
        view.setStatus(status);
        return view;
    }

    private static ResponseEntity<ProblemDetail> problem(String path, HttpStatus status, String reference) {
        var page = ErrorPage.of(status, reference);
        var problem = ProblemDetail.forStatusAndDetail(status, Words.t(page.key() + ".what"));
        problem.setTitle(Words.t(page.key() + ".title"));
        problem.setType(URI.create("about:blank"));
        problem.setInstance(URI.create(path));
        if (page.hasReference()) {
            problem.setProperty("reference", reference);
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
