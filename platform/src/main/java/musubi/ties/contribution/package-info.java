/// What a person did for society, counted from records of others, and whether it is published. Never names a record to
/// somebody who may not read it.
@NullMarked
package musubi.ties.contribution;

import org.jspecify.annotations.NullMarked;
