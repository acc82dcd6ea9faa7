/// Reads items from files that people have: JSON lines, CSV, Excel, in the encodings met in Japan.
///
/// It streams, so that no file is too large; it never fails on a line, but says which one it skipped and why.
@NullMarked
package musubi.portal.commandline.items;

import org.jspecify.annotations.NullMarked;
