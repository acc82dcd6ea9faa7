/// Owns the business calendar, the jobs that run once over all nodes, notices, letters and the calendar feed.
/// It never knows what is due or why: modules above hand it days, notices and letters.
@NullMarked
@ApplicationModule(displayName = "tasks")
package musubi.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
