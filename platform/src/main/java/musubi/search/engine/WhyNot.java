package musubi.search.engine;

/// Why an item stands where it stands, or does not stand at all.
public sealed interface WhyNot {

    /// It is listed, at this rank.
    record Listed(int rank, Match match) implements WhyNot {}

    /// It answers, but others answer better: this is its rank, the last one listed, and how far it is behind that.
    record Outranked(int rank, Match match, String last, double behind) implements WhyNot {}

    /// It would stand at this rank, but was never compared: so many others hold more of the words that say most.
    record PassedOver(int rank, Match match, int compared) implements WhyNot {}

    /// It shares nothing with what was asked.
    record NothingShared() implements WhyNot {}

    /// It shares no word with what was asked, and is not one of so many items that are nearest to it in sense.
    record NotNear(int nearest) implements WhyNot {}

    /// There is no such item.
    record Unknown() implements WhyNot {}
}
