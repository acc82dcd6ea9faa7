/// What the person at the machine can ask for.
@NullMarked
package musubi.portal.commandline;

import org.jspecify.annotations.NullMarked;
