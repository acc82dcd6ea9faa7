/// The process: what it needs to start, and the modules it is made of.
@NullMarked
package musubi;

import org.jspecify.annotations.NullMarked;
