package musubi.portal.commandline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What follows `./musubi account`: a verb, mostly a login, and options.
record AccountArguments(String verb, String login, Map<String, String> options) {

    private static final Set<String> OPTIONS = Set.of("--name", "--role", "--community", "--organisation");

    /// Empty where it makes no sense; the usage text then says what does.
    static Optional<AccountArguments> read(List<String> words) {
        if (words.equals(List.of("list"))) {
            return Optional.of(new AccountArguments("list", "", Map.of()));
        }
        if (words.size() < 2
                || words.size() % 2 != 0
                || words.getFirst().equals("list")
                || words.get(1).startsWith("--")) {
            return Optional.empty();
        }
        var options = new HashMap<String, String>();
        for (var i = 2; i < words.size(); i += 2) {
            if (!OPTIONS.contains(words.get(i)) || options.put(words.get(i), words.get(i + 1)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new AccountArguments(words.get(0), words.get(1), Map.copyOf(options)));
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get("--" + name));
    }
}
