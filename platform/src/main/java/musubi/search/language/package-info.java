/// Reads Japanese and English texts: characters, words, and the concepts of the field they name.
/// It never knows what is searched or ranked, nor who looks.
@NullMarked
package musubi.search.language;

import org.jspecify.annotations.NullMarked;
