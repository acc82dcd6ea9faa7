/// Carries words from one language to the other: which words of an English text may stand for a Japanese word, and the
/// other way round. It knows dictionaries and sounds; it never knows what is searched or ranked.
@NullMarked
@NamedInterface("bridge")
package musubi.search.bridge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
