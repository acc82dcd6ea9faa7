/// Owns accounts, sign-in, roles with a scope and the audit log, and says who acts, as a value.
/// It never knows what it protects.
@NullMarked
@ApplicationModule(displayName = "access")
package musubi.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
