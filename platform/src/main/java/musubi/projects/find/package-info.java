/// Projects handed to the index, and to the pages of communities and organisations.
@NullMarked
package musubi.projects.find;

import org.jspecify.annotations.NullMarked;
