package musubi.exchange.matching;

import java.util.Optional;
import musubi.kernel.Language;
import musubi.pages.Words;
import musubi.search.Absence;
import musubi.search.Hit;
import musubi.search.Query;

/// Why something is not suggested, as a reader takes it in.
final class AbsenceWords {

    private AbsenceWords() {}

    static Optional<Hit> hit(Absence absence) {
        return switch (absence) {
            case Absence.Listed(int rank, Hit hit) -> Optional.of(hit);
            case Absence.Outranked(int rank, Hit hit, double behind) -> Optional.of(hit);
            case Absence.Filtered _, Absence.NothingShared _, Absence.Unknown _ -> Optional.empty();
        };
    }

    static String unknown(Language reader) {
        return text(reader, "unknown");
    }

    /// Nobody is suggested to themselves.
    static String own(Language reader) {
        return text(reader, "own");
    }

    static String of(Absence absence, Query query, Language reader) {
        return switch (absence) {
            case Absence.Listed(int rank, Hit hit) when hit.fits() -> text(reader, "listed", rank);
            case Absence.Listed _ -> text(reader, "weak");
            case Absence.Outranked(int rank, Hit hit, double behind)
            when hit.fits() -> text(reader, "outranked", rank, query.limit());
            case Absence.Outranked _ -> text(reader, "weak");
            case Absence.Filtered _ -> text(reader, query.kinds().contains("need") ? "only-needs" : "only-partners");
            case Absence.NothingShared() -> text(reader, "nothing");
            case Absence.Unknown() -> unknown(reader);
        };
    }

    private static String text(Language reader, String key, Object... values) {
        return Words.in(reader, "exchange.why-not." + key, values);
    }
}
