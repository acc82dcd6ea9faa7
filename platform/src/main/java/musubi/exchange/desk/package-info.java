/// The front desk: who looks after a need, by when, and what happens when nobody answers.
@NullMarked
package musubi.exchange.desk;

import org.jspecify.annotations.NullMarked;
