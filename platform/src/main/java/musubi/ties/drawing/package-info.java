/// Where organisations and their ties stand on a drawing. Pure; never decides what is drawn for whom.
@NullMarked
package musubi.ties.drawing;

import org.jspecify.annotations.NullMarked;
