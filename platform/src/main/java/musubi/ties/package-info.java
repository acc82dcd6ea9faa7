/// Owns what can be read from who works with whom: the health of the network, the way from one organisation to another,
/// and what a person did for society. It owns no record of any tie, and never shows one whose records are hidden.
@NullMarked
@ApplicationModule(displayName = "ties")
package musubi.ties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
