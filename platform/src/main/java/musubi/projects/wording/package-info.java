/// What is written into a project, and how the answers of its forms are read; pure.
@NullMarked
package musubi.projects.wording;

import org.jspecify.annotations.NullMarked;
