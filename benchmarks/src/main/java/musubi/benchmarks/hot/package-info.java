/// Micro-measurements of the parts that run most often, by JMH.
@NullMarked
package musubi.benchmarks.hot;

import org.jspecify.annotations.NullMarked;
