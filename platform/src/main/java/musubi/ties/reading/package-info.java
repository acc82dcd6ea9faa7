/// Reads ties out of introductions, projects and documents, as far as the viewer may know of them; never stores any.
@NullMarked
package musubi.ties.reading;

import org.jspecify.annotations.NullMarked;
