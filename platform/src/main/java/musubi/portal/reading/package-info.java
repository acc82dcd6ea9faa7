/// Pages of plain words: what this is, who can use it, what is kept.
@NullMarked
package musubi.portal.reading;

import org.jspecify.annotations.NullMarked;
