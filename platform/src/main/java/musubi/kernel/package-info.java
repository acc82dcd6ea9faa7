/// Values every module speaks with: money, fiscal years, names, identifiers, disclosure.
/// Never Spring, never a table, never text for the screen that belongs in a message file.
@NullMarked
package musubi.kernel;

import org.jspecify.annotations.NullMarked;
