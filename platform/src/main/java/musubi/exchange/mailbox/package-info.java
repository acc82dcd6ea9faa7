/// Needs that come by e-mail: each message becomes one need for the coordinators of the community it was sent to.
@NullMarked
package musubi.exchange.mailbox;

import org.jspecify.annotations.NullMarked;
