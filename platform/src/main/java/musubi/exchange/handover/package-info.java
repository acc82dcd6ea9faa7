/// Who sits at which desk and for how long, and how all that somebody has in hand goes to others when a term ends.
@NullMarked
package musubi.exchange.handover;

import org.jspecify.annotations.NullMarked;
