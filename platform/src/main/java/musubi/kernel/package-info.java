/// Owns the values every module speaks in: money, years, names, numbers, levels of disclosure.
/// It never touches Spring, a table or the clock.
@NullMarked
package musubi.kernel;

import org.jspecify.annotations.NullMarked;
