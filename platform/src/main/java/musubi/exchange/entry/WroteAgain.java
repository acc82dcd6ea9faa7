package musubi.exchange.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Those who asked wrote again about their need.
///
/// @param words what they wrote, where it does not stand in the need itself
public record WroteAgain(UUID need, @Nullable String words) {}
