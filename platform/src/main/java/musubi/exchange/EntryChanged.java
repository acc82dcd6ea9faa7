package musubi.exchange;

import java.util.UUID;

/// A seed or need was entered, changed, closed, withdrawn or taken up again.
public record EntryChanged(UUID entry, EntryKind kind) {}
