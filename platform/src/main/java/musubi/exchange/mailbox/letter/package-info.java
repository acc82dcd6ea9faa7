/// What a message says, made plain and safe. It knows no mail server, no table and no clock.
@NullMarked
package musubi.exchange.mailbox.letter;

import org.jspecify.annotations.NullMarked;
