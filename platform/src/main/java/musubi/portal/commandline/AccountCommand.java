package musubi.portal.commandline;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import musubi.access.Account;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.CreateAccount;
import musubi.access.Role;
import musubi.kernel.Command;
import musubi.kernel.PlainText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// `./musubi account`: opens, lists and closes accounts. Nobody is told a password; whoever comes in sets it through
/// a link that works once.
@Component
class AccountCommand implements Command {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;
    private static final int LONGEST_NAME = 100;

    private final CreateAccount create;
    private final Accounts accounts;
    private final AccountList list;
    private final Grants grants;
    private final String url;
    private final ZoneId zone;

    AccountCommand(
            CreateAccount create,
            Accounts accounts,
            AccountList list,
            Grants grants,
            @Value("${musubi.url:http://localhost:${MUSUBI_PORT:8080}}") String url,
            Clock clock) {
        this.create = create;
        this.accounts = accounts;
        this.list = list;
        this.grants = grants;
        this.url = url.replaceAll("/+$", "");
        this.zone = clock.getZone();
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public int run(List<String> words) {
        return AccountArguments.read(words).map(this::run).orElseGet(AccountCommand::usage);
    }

    private int run(AccountArguments arguments) {
        return switch (arguments.verb()) {
            case "create" -> create(arguments);
            case "list" -> list();
            case "link" -> known(arguments, account -> told(create.renew(Actor.SYSTEM, account.id()), arguments));
            case "close" -> known(arguments, this::close);
            default -> usage();
        };
    }

    private int create(AccountArguments arguments) {
        var role = arguments.option("role").flatMap(Grants::role);
        var name = arguments
                .option("name")
                .flatMap(text -> PlainText.line(text, LONGEST_NAME).toOptional())
                .filter(text -> !text.isEmpty());
        if (role.isEmpty() || name.isEmpty()) {
            return usage();
        }
        var granted = grants.of(role.get(), arguments);
        if (granted.isEmpty()) {
            return refused("portal.account.where", Grants.word(role.get()));
        }
        return told(
                create.create(Actor.SYSTEM, new CreateAccount.Wanted(arguments.login(), name.get(), granted)),
                arguments);
    }

    private int told(CreateAccount.Outcome outcome, AccountArguments arguments) {
        return switch (outcome) {
            case CreateAccount.Created(var account, var path, var until) -> {
                Console.say("portal.account.created", arguments.login(), MINUTE.format(until.atZone(zone)));
                Console.line(url + path);
                yield DONE;
            }
            case CreateAccount.LoginTaken() -> refused("portal.account.taken", arguments.login());
            case CreateAccount.LoginRefused() -> refused("portal.account.refused", arguments.login());
        };
    }

    private int list() {
        list.lines().forEach(Console::line);
        return DONE;
    }

    private int close(Account account) {
        accounts.close(Actor.SYSTEM, account.id());
        Console.say("portal.account.closed", account.login());
        return DONE;
    }

    private int known(AccountArguments arguments, ToIntFunction<Account> then) {
        return accounts.findByLogin(Actor.SYSTEM, arguments.login())
                .map(account -> then.applyAsInt(account))
                .orElseGet(() -> refused("portal.account.unknown", arguments.login()));
    }

    private static int refused(String key, String what) {
        Console.complain(key, what);
        return REFUSED;
    }

    private static int usage() {
        Console.complain(
                "portal.account.usage",
                Arrays.stream(Role.values()).map(Grants::word).collect(Collectors.joining(", ")));
        return MISUSED;
    }
}
