/// Owns joint research: its stages, partners, money, benefit and results, and the ties to the needs it answers.
/// It never shows a field to someone its level does not let in, and holds no names of people.
@NullMarked
@ApplicationModule(displayName = "projects")
package musubi.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
