/// The rules of ties: how they fade, what hangs on them, the way between two organisations. Never asks a clock or a
/// table.
@NullMarked
package musubi.ties.graph;

import org.jspecify.annotations.NullMarked;
