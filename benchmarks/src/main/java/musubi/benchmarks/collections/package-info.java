/// Test collections on disk: items, needs and the judgements of people, and what turns other forms into ours.
@NullMarked
package musubi.benchmarks.collections;

import org.jspecify.annotations.NullMarked;
