/// To whom those behind a need agreed to be shown.
@NullMarked
package musubi.exchange.consent;

import org.jspecify.annotations.NullMarked;
