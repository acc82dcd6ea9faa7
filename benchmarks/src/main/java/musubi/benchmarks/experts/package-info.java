/// Measures how well people are found by their works, on a public gold standard of expertise.
@NullMarked
package musubi.benchmarks.experts;

import org.jspecify.annotations.NullMarked;
