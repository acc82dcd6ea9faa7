/// What every measurement needs around it: arguments, a scratch folder, memory and machine, a place for results.
@NullMarked
package musubi.benchmarks.run;

import org.jspecify.annotations.NullMarked;
