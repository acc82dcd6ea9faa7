/// How good a ranking is and how sure of it one may be: pure arithmetic on ranks, grades and times.
@NullMarked
package musubi.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
