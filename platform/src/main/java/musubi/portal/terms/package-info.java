/// The pages on which the national office keeps the vocabulary. It writes nothing itself and never shows a record its
/// reader may not read.
@NullMarked
package musubi.portal.terms;

import org.jspecify.annotations.NullMarked;
