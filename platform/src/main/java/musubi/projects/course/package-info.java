/// The rules of a project's course, pure: which step may follow which, and what has to be followed up.
@NullMarked
package musubi.projects.course;

import org.jspecify.annotations.NullMarked;
