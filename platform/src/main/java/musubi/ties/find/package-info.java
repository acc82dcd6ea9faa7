/// Fills the places that pages of communities and organisations keep for ties; owns nothing.
@NullMarked
package musubi.ties.find;

import org.jspecify.annotations.NullMarked;
