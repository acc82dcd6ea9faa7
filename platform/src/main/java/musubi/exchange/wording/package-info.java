/// What people typed, and the rules it has to meet: pure, no Spring, no table, no clock.
@NullMarked
package musubi.exchange.wording;

import org.jspecify.annotations.NullMarked;
