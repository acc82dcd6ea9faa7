/// The records the platform brings along, read from files in the reference folder on the first start.
@NullMarked
package musubi.network.reference;

import org.jspecify.annotations.NullMarked;
