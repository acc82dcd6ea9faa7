/// Owns the ranking engine: documents in, ranked and explained hits out, for what a viewer may know.
/// It never knows what a document means; modules above answer as `SearchSource`.
@NullMarked
@ApplicationModule(displayName = "search")
package musubi.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
