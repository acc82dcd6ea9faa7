/// Owns what can be read from who works with whom: the health of the network and the way from one organisation to
/// another. It owns no table, and never shows a tie whose records are hidden from the viewer.
@NullMarked
@ApplicationModule(displayName = "ties")
package musubi.ties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
