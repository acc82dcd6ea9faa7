/// The open API: what may be asked, and how it is answered.
@NullMarked
package musubi.publishing.api;

import org.jspecify.annotations.NullMarked;
