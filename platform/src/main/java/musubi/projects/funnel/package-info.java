/// From need to product: how many came how far, and in what time.
@NullMarked
package musubi.projects.funnel;

import org.jspecify.annotations.NullMarked;
