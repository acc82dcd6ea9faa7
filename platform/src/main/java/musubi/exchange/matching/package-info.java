/// Partners suggested for a need or a seed, each with its reason in words.
@NullMarked
package musubi.exchange.matching;

import org.jspecify.annotations.NullMarked;
