/// Sentence models: texts in, vectors out that are near each other where texts mean something similar. A model is a
/// folder somebody brings; without one nothing here is loaded. It never knows what is searched or ranked.
@NullMarked
@NamedInterface("vectors")
package musubi.search.vectors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
