package musubi.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import musubi.access.Account;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.FirstLinks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page behind the link that comes with a new account: set a password, and be in.
@Controller
class FirstPasswordController {

    private final FirstLinks links;
    private final Accounts accounts;
    private final ChangePassword change;
    private final SignIn signIn;
    private final Entrance entrance;

    FirstPasswordController(
            FirstLinks links, Accounts accounts, ChangePassword change, SignIn signIn, Entrance entrance) {
        this.links = links;
        this.accounts = accounts;
        this.change = change;
        this.signIn = signIn;
        this.entrance = entrance;
    }

    @GetMapping("/sign-in/first")
    ModelAndView show(@RequestParam(defaultValue = "") String token) {
        return page(token, account(token), "");
    }

    @PostMapping("/sign-in/first")
    ModelAndView set(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(name = "password-again", defaultValue = "") String again) {
        var account = account(token);
        var problem = PasswordWords.problem(
                password, again, account.map(Account::login).orElse(""));
        if (account.isEmpty() || !problem.isEmpty() || !change.first(token, password)) {
            return page(token, account(token), problem);
        }
        entrance.admit(signIn.welcome(account.get(), "first password").account(), request, response);
        return new ModelAndView("redirect:" + ReturnPath.HOME);
    }

    private Optional<Account> account(String token) {
        return links.account(token).flatMap(id -> accounts.find(Actor.SYSTEM, id));
    }

    private static ModelAndView page(String token, Optional<Account> account, String problem) {
        var page = new AccountPage.First(
                token, account.map(Account::login).orElse(null), problem.isEmpty() ? null : problem);
        var answer = new ModelAndView("access/first", "page", page);
        if (account.isEmpty()) {
            answer.setStatus(HttpStatus.GONE);
        } else if (!problem.isEmpty()) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return answer;
    }
}
