/// Owns the ways out for machines: the open API, feeds, exports and the site map.
/// It holds no record of its own, and hands out nothing its reader could not see on a page.
@NullMarked
@ApplicationModule(displayName = "publishing")
package musubi.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
