/// The front door: the question, the ways in, what there is.
@NullMarked
package musubi.portal.home;

import org.jspecify.annotations.NullMarked;
