package musubi.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import musubi.access.Account;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.SignInRequired;
import musubi.access.signin.AccountPage.PasswordProblem;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// My account: roles, password, passkeys.
@Controller
class AccountController {

    private final Accounts accounts;
    private final ChangePassword change;
    private final SignIn signIn;
    private final Passkeys passkeys;
    private final AccountLines lines;

    AccountController(Accounts accounts, ChangePassword change, SignIn signIn, Passkeys passkeys, AccountLines lines) {
        this.accounts = accounts;
        this.change = change;
        this.signIn = signIn;
        this.passkeys = passkeys;
        this.lines = lines;
    }

    @GetMapping("/account")
    ModelAndView show(Actor actor, @RequestParam(defaultValue = "") String saved) {
        var words = Words.has("access.saved." + saved) ? Words.t("access.saved." + saved) : null;
        return page(lines.page(actor, mine(actor), null, words), HttpStatus.OK);
    }

    @PostMapping("/account/password")
    ModelAndView changePassword(
            Actor actor,
            HttpServletRequest request,
            @RequestParam(name = "password-current", defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(name = "password-again", defaultValue = "") String again) {
        var account = mine(actor);
        var problem = problem(actor, account, new Typed(current, password, again, request.getRemoteAddr()));
        if (problem != null) {
            return page(lines.page(actor, account, problem, null), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var session = Optional.ofNullable(request.getSession(false));
        change.change(actor, account.id(), password, session.map(s -> s.getId()).orElse(""));
        return new ModelAndView("redirect:/account?saved=password");
    }

    @PostMapping("/account/passkeys/remove")
    ModelAndView remove(Actor actor, @RequestParam(defaultValue = "") String id) {
        passkeys.remove(actor, SignInRequired.of(actor), id);
        return new ModelAndView("redirect:/account?saved=removed");
    }

    private @Nullable PasswordProblem problem(Actor actor, Account account, Typed typed) {
        if (account.demo()) {
            return new PasswordProblem("password", Words.t("access.password.demo"));
        }
        var words = PasswordWords.problem(typed.password(), typed.again(), account.login());
        if (!words.isEmpty()) {
            return new PasswordProblem("password", words);
        }
        return signIn.confirms(actor, account, typed.current(), typed.address())
                ? null
                : new PasswordProblem("current", Words.t("access.password.current-wrong"));
    }

    private Account mine(Actor actor) {
        return accounts.find(actor, SignInRequired.of(actor)).orElseThrow();
    }

    private static ModelAndView page(AccountPage page, HttpStatus status) {
        var answer = new ModelAndView("access/account", "page", page);
        answer.setStatus(status);
        return answer;
    }

    private record Typed(String current, String password, String again, String address) {}
}
