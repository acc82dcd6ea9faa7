/// Seeds and needs being written, changed, withdrawn, and handed to the index.
@NullMarked
package musubi.exchange.entry;

import org.jspecify.annotations.NullMarked;
