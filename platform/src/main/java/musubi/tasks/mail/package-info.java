/// Owns the way of letters: who wants them where and how often, bundling them for the morning, handing them to the
/// server.
/// It never writes what a letter says.
@NullMarked
package musubi.tasks.mail;

import org.jspecify.annotations.NullMarked;
