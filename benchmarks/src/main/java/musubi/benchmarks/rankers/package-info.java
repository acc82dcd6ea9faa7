/// What is measured beside each other: plain Lucene in two ways, and the engine, all filled and asked alike.
@NullMarked
package musubi.benchmarks.rankers;

import org.jspecify.annotations.NullMarked;
