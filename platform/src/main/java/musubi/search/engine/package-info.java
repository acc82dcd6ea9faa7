/// The matching engine by itself: texts in, ranked and explained counterparts out, without server or database.
///
/// It knows languages, words and numbers; it never knows who looks, nor any word of the business.
@NullMarked
@NamedInterface("engine")
package musubi.search.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
