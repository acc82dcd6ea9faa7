/// Projects as they are stored: read whole, entered, changed, moved.
@NullMarked
package musubi.projects.record;

import org.jspecify.annotations.NullMarked;
