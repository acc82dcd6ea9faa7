/// Needs brought in and taken out by Excel: batches that are read, looked over, taken over in the background, undone.
@NullMarked
package musubi.exchange.sheet;

import org.jspecify.annotations.NullMarked;
