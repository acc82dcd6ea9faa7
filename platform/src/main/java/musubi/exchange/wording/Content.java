package musubi.exchange.wording;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.exchange.Entry;
import musubi.exchange.EntryKind;
import musubi.exchange.Statement;
import musubi.kernel.Disclosure;
import org.jspecify.annotations.Nullable;

/// What a seed or need is to say after its form has been read: everything a person may write in it.
///
/// @param untouched parts the writer may not read, which therefore stay as they are
public record Content(
        EntryKind kind,
        Circle circle,
        Disclosure existence,
        List<Statement> statements,
        Entry.About about,
        @Nullable LocalDate validTo,
        Set<Statement.Part> untouched) {

    /// Who looks after it, whose it is, and who is named to read it.
    ///
    /// @param laboratory of the owner, from which a seed comes
    /// @param veiled whose it is stays hidden until they agree to whom it is shown
    public record Circle(
            @Nullable UUID community,
            @Nullable UUID owner,
            @Nullable UUID laboratory,
            boolean veiled,
            Set<UUID> named) {

        public @Nullable UUID ownerForAll() {
            return veiled ? null : owner;
        }
    }

    public Content {
        statements = List.copyOf(statements);
        untouched = Set.copyOf(untouched);
    }

    /// The parts it replaces.
    public Set<Statement.Part> replaced() {
        return Arrays.stream(Statement.Part.values())
                .filter(part -> !untouched.contains(part))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// All parts that will be there.
    public Set<Statement.Part> parts(Set<Statement.Part> before) {
        return Arrays.stream(Statement.Part.values())
                .filter(part -> untouched.contains(part)
                        ? before.contains(part)
                        : statements.stream().anyMatch(s -> s.part() == part))
                .collect(Collectors.toUnmodifiableSet());
    }
}
