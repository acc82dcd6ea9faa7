/// Owns the pages of notices, letters and how they are wanted.
/// It never decides what is told or sent.
@NullMarked
package musubi.tasks.web;

import org.jspecify.annotations.NullMarked;
