package musubi.access;

import java.util.Optional;
import java.util.UUID;

/// Asked when a demo account is made: which records do the demo roles hold for? Modules above answer.
public interface DemoScopes {

    Optional<UUID> community(String slug);

    Optional<UUID> organisation(String slug);
}
