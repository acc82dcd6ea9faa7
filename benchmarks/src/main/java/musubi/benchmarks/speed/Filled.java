package musubi.benchmarks.speed;

import java.nio.file.Path;
import musubi.benchmarks.rankers.Ranker;

/// A ranker with its index on disk, and what the making took.
///
/// @param addingSeconds the time of taking all records in, on the wall, without the making of the texts
/// @param finishingSeconds from the last record to the first answer
/// @param processorSeconds of the whole process for both
record Filled(
        Ranker ranker,
        Path folder,
        long records,
        double addingSeconds,
        double finishingSeconds,
        double processorSeconds) {

    double perSecond() {
        return records / (addingSeconds + finishingSeconds);
    }

    double perProcessorSecond() {
        return records / processorSeconds;
    }
}
