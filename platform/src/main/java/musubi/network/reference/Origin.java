package musubi.network.reference;

import java.util.List;
import musubi.network.ReferenceRecord;
import org.jspecify.annotations.Nullable;

/// Where a record comes from, as the columns document, document_item and document_date keep it.
record Origin(
        @Nullable String document,
        @Nullable String item,
        @Nullable String date) {

    static Origin of(ReferenceRecord owner) {
        var source = owner.record("source");
        return new Origin(
                source.find("document").orElse(null),
                source.find("item").orElse(null),
                source.find("date").orElse(null));
    }

    /// From the first of a list such as `[S4-20, S2-04]`: the document is what stands before the hyphen.
    static Origin first(List<String> items) {
        if (items.isEmpty()) {
            return new Origin(null, null, null);
        }
        var item = items.getFirst();
        return new Origin(item.substring(0, item.indexOf('-')), item, null);
    }
}
