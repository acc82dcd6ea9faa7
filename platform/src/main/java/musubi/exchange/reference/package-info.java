/// The seeds and needs of the source documents, loaded when the platform starts.
@NullMarked
package musubi.exchange.reference;

import org.jspecify.annotations.NullMarked;
