/// What an actor has to do today, made for the role.
@NullMarked
package musubi.portal.work;

import org.jspecify.annotations.NullMarked;
