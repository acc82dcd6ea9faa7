/// Owns the shell around every page: layout, components, words in two languages, error pages.
/// It never knows what a page is about.
@NullMarked
@ApplicationModule(displayName = "pages")
package musubi.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
