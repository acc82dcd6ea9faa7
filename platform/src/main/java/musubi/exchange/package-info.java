/// Owns seeds and needs, field by field for whom they are meant, the partners suggested for them, and introductions.
/// It never shows a text to someone its level does not let in, and never decides anything for the people it ties.
@NullMarked
@ApplicationModule(displayName = "exchange")
package musubi.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
