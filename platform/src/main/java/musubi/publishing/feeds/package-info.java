/// Feeds, tables to take away, and what search engines ask for.
@NullMarked
package musubi.publishing.feeds;

import org.jspecify.annotations.NullMarked;
