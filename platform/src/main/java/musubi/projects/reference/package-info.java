/// The research themes of the source documents, loaded when the platform starts.
@NullMarked
package musubi.projects.reference;

import org.jspecify.annotations.NullMarked;
