package musubi.search;

/// Why a record stands where it stands in the answer to a query, or not in it at all.
public sealed interface Absence {

    /// It is among the hits of the first page, at this rank.
    record Listed(int rank, Hit hit) implements Absence {}

    /// It answers, but others answer better: its rank, and how far it is behind the last hit of the first page.
    record Outranked(int rank, Hit hit, double behind) implements Absence {}

    /// It is not of what was asked for.
    record Filtered(By by) implements Absence {}

    /// Nothing this viewer may read in it meets what is asked.
    record NothingShared() implements Absence {}

    /// There is no such record that this viewer may know of.
    record Unknown() implements Absence {}

    /// What records were filtered by.
    enum By {
        KIND,
        AREA,
        PREFECTURE
    }
}
