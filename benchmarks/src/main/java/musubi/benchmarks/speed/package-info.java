/// Measures rates, times and memory on generated records, however many are wanted.
@NullMarked
package musubi.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
