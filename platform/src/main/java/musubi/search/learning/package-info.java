/// 学び: what the answers to earlier introductions say of the next one, as a chance, and a fair share of attention.
///
/// It knows numbers only, never a text, a name or a clock; whoever keeps the answers hands them in as lessons.
@NullMarked
@NamedInterface("learning")
package musubi.search.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
