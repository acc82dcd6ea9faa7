/// Measures how well each ranker ranks a collection that people have judged.
@NullMarked
package musubi.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
