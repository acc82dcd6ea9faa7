/// What of the register can be found: one search document per organisation, community and contact window.
@NullMarked
package musubi.network.find;

import org.jspecify.annotations.NullMarked;
