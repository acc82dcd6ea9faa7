/// Asking without an account: drafts, receipts, and how often one address may ask.
@NullMarked
package musubi.exchange.asking;

import org.jspecify.annotations.NullMarked;
