package musubi.access.signin;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import musubi.access.Actor;
import musubi.access.signin.SignInPage.Again;
import musubi.access.signin.SignInPage.Refused;
import musubi.pages.Links;
import musubi.pages.Words;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// Answers whoever may not do what they asked for: with the way to sign in, with the same form once more, or with
/// words.
/// Whatever was typed is kept.
@Component
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final DemoAccounts demo;

    Refusals(DemoAccounts demo) {
        this.demo = demo;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        refuse(request, response, refusal);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        refuse(request, response, refusal);
    }

    @ExceptionHandler({AuthenticationException.class, AccessDeniedException.class})
    void refuse(HttpServletRequest request, HttpServletResponse response, RuntimeException refusal) throws IOException {
        var stranger = CurrentActor.of(request).kind() == Actor.Kind.PUBLIC;
        if (isMachine(request)) {
            problem(response, stranger ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN);
        } else if (refusal instanceof CsrfException) {
            onceMore(request, response);
        } else if (stranger) {
            signInFirst(request, response);
        } else {
            refused(response, "access.refused.title", "access.refused.text");
        }
    }

    private void signInFirst(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var form = KeptForm.refused(request);
        var page = SignInPage.fresh(form.action(), demo.offered(request));
        var address = Links.to("/sign-in?to=" + Links.encode(form.action()));
        if (READING.contains(request.getMethod())) {
            response.sendRedirect(address);
        } else {
            var words = Words.t("access.kept");
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            render(response, "access/sign-in.jte", page.keeping(form).because("", words));
        }
    }

    /// The token did not fit: an old tab, or a cookie that is gone. Whoever sent it from this site sends it once more;
    /// a form of another site is refused.
    private void onceMore(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Origins.sameSite(request)) {
            refused(response, "access.foreign.title", "access.foreign.text");
            return;
        }
        response.setStatus(HttpStatus.FORBIDDEN.value());
        var words = Words.t("access.again.text");
        if (ReturnPath.of(request).equals("/sign-in")) {
            var to = ReturnPath.within(request.getParameter("to"));
            var page = SignInPage.fresh(to, demo.offered(request)).keeping(KeptForm.carried(request));
            render(response, "access/sign-in.jte", page.because(login(request), words));
        } else {
            var page = new Again(KeptForm.refused(request), Words.t("access.again.title"), words);
            render(response, "access/again.jte", page);
        }
    }

    private static String login(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter("login"), "");
    }

    private void refused(HttpServletResponse response, String title, String text) throws IOException {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        render(response, "access/refused.jte", new Refused(Words.t(title), Words.t(text)));
    }

    private void render(HttpServletResponse response, String template, Object page) throws IOException {
        var output = new Utf8ByteOutput();
        templates.render(template, page, output);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    private static boolean isMachine(HttpServletRequest request) {
        var path = ReturnPath.of(request);
        return path.startsWith("/api/") || path.startsWith("/webauthn/") || path.startsWith("/login/");
    }

    private static void problem(HttpServletResponse response, HttpStatus status) throws IOException {
        response.setStatus(status.value());
        response.setContentType("application/problem+json;charset=UTF-8");
        var words = Words.t(status == HttpStatus.UNAUTHORIZED ? "access.api.sign-in" : "access.api.refused");
        response.getWriter().write("""
                {"type":"about:blank","title":"%s","status":%d,"detail":"%s"}
                """.formatted(status.getReasonPhrase(), status.value(), words));
    }
}
