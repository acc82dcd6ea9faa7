/// Writing the register: what may be entered of an organisation, by whom, and how a change is kept.
@NullMarked
package musubi.network.register;

import org.jspecify.annotations.NullMarked;
