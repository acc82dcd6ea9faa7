package musubi.network.reference;

import java.util.List;
import musubi.network.ReferenceRecord;

/// Writes the records of one reference file: adds what is new, brings up to date what nobody has edited, and never
/// touches what somebody has.
interface ReferenceLoader {

    /// The file's name without ending.
    String name();

    void load(List<ReferenceRecord> records);
}
