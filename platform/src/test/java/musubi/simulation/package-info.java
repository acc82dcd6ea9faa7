/// Not tests: a year of work at many desks, run by `benchmarks/simulation` against the real use cases.
@NullMarked
package musubi.simulation;

import org.jspecify.annotations.NullMarked;
