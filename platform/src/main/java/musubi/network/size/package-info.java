/// The rule that says which companies are small and medium (中小企業), pure: no Spring, no table, no clock.
@NullMarked
package musubi.network.size;

import org.jspecify.annotations.NullMarked;
