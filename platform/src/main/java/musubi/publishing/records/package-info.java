/// Communities, organisations, seeds and needs in the shape in which they leave the site, as far as a viewer may read
/// them.
@NullMarked
package musubi.publishing.records;

import org.jspecify.annotations.NullMarked;
