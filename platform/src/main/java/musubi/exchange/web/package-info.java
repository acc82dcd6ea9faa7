/// The pages of seeds, needs, asking and introductions.
@NullMarked
package musubi.exchange.web;

import org.jspecify.annotations.NullMarked;
