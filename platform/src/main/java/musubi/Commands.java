package musubi;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import musubi.kernel.Command;

/// Finds the command that was named and runs it.
final class Commands {

    static final int UNKNOWN = 2;

    private Commands() {}

    /// @param arguments the name, then what the command is told
    static int run(Collection<Command> known, List<String> arguments) {
        var name = arguments.getFirst();
        for (var command : known) {
            if (command.name().equals(name)) {
                return command.run(arguments.subList(1, arguments.size()));
            }
        }
        System.err.println("[結び] 「%s」という命令はありません。あるのは：%s / There is no command “%1$s”; there are: %2$s"
                .formatted(name, names(known)));
        return UNKNOWN;
    }

    private static String names(Collection<Command> known) {
        return known.stream().map(Command::name).sorted().collect(Collectors.joining(", "));
    }
}
