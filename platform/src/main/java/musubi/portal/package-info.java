/// Owns the home page, my work and the command line: the ways in for people.
/// It holds no record of its own.
@NullMarked
@ApplicationModule(displayName = "portal")
package musubi.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
