/// The pages of ties. Never reads a table itself.
@NullMarked
package musubi.ties.web;

import org.jspecify.annotations.NullMarked;
