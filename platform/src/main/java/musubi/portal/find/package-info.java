/// One box for everything: what was found, why, and how to narrow it.
@NullMarked
package musubi.portal.find;

import org.jspecify.annotations.NullMarked;
