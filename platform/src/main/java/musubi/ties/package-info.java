/// Owns what can be read from who works with whom: the health of the network, the way from one organisation to another,
/// and what a person did for society. It keeps no record of any tie, and never shows one that is hidden from the
/// viewer.
@NullMarked
@ApplicationModule(displayName = "ties")
package musubi.ties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
