/// The page that says what there is to take.
@NullMarked
package musubi.publishing.web;

import org.jspecify.annotations.NullMarked;
