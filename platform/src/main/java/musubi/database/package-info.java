/// Owns the PostgreSQL that this node talks to: started by us or by others, its roles and its migrations.
/// It never knows what is stored.
@NullMarked
@ApplicationModule(displayName = "database")
package musubi.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
