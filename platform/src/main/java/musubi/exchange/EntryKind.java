package musubi.exchange;

import java.util.Locale;

/// シーズ・ニーズ: what somebody offers, or what somebody looks for.
public enum EntryKind {
    SEED,
    NEED;

    /// The word the index, the interfaces and the message files use: `seed`, `need`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Where entries of this kind live: `/seeds`.
    public String path() {
        return "/" + word() + "s";
    }

    /// What it looks for.
    public EntryKind counterpart() {
        return this == SEED ? NEED : SEED;
    }
}
