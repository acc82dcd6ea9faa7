/// Owns the calendar feed: what is due for somebody, as a calendar program reads it, under an address nobody guesses.
/// It never decides what is due.
@NullMarked
package musubi.tasks.feed;

import org.jspecify.annotations.NullMarked;
