package musubi.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import musubi.access.Account;
import musubi.access.Actor;
import musubi.access.signin.SignIn.Admitted;
import musubi.access.signin.SignIn.Unrecognised;
import musubi.access.signin.SignIn.Wait;
import musubi.pages.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The sign-in page, and the way out.
@Controller
class SignInController {

    private final SignIn signIn;
    private final Entrance entrance;
    private final DemoAccounts demo;

    SignInController(SignIn signIn, Entrance entrance, DemoAccounts demo) {
        this.signIn = signIn;
        this.entrance = entrance;
        this.demo = demo;
    }

    @GetMapping("/sign-in")
    ModelAndView show(Actor actor, HttpServletRequest request, @RequestParam(defaultValue = "") String to) {
        var inside = ReturnPath.within(to);
        return actor.isSignedIn()
                ? new ModelAndView("redirect:" + inside)
                : page(SignInPage.fresh(inside, demo.offered(request)), HttpStatus.OK);
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password) {
        var page = asTyped(request);
        return switch (signIn.withPassword(actor, login, password, request.getRemoteAddr())) {
            case Admitted(Account account) -> admit(account, request, response);
            case Unrecognised() ->
                page(page.because(login, Words.t("access.unrecognised")), HttpStatus.UNPROCESSABLE_CONTENT);
            case Wait(Duration rest) ->
                page(page.because(login, Words.t("access.wait", words(rest))), HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    @PostMapping("/sign-in/demo")
    ModelAndView tryOut(
            HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String role) {
        var account = demo.enter(request, role).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return admit(signIn.welcome(account, "demo").account(), request, response);
    }

    /// Where a passkey leads to, once the browser has shown it: on with what was kept, or to the page wanted.
    @PostMapping("/sign-in/done")
    ModelAndView done(HttpServletRequest request) {
        return onwards(request);
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(Actor actor, HttpServletRequest request) {
        if (actor.isSignedIn()) {
            signIn.farewell(actor);
        }
        entrance.leave(request);
        return new ModelAndView("redirect:/");
    }

    private ModelAndView admit(Account account, HttpServletRequest request, HttpServletResponse response) {
        entrance.admit(account, request, response);
        CurrentActor.remember(request, account);
        return onwards(request);
    }

    private static ModelAndView onwards(HttpServletRequest request) {
        var kept = KeptForm.carried(request);
        if (kept == null) {
            return new ModelAndView("redirect:" + ReturnPath.within(request.getParameter("to")));
        }
        var again = new SignInPage.Again(kept, Words.t("access.continue.title"), Words.t("access.continue.text"));
        return new ModelAndView("access/again", "page", again);
    }

    private SignInPage asTyped(HttpServletRequest request) {
        return SignInPage.fresh(ReturnPath.within(request.getParameter("to")), demo.offered(request))
                .keeping(KeptForm.carried(request));
    }

    private static ModelAndView page(SignInPage page, HttpStatus status) {
        var answer = new ModelAndView("access/sign-in", "page", page);
        answer.setStatus(status);
        return answer;
    }

    private static String words(Duration rest) {
        var seconds = rest.plusMillis(999).toSeconds();
        return seconds < 60 ? Words.t("access.seconds", seconds) : Words.t("access.minutes", Math.ceilDiv(seconds, 60));
    }
}
