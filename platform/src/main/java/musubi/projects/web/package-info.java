/// The pages of joint research.
@NullMarked
package musubi.projects.web;

import org.jspecify.annotations.NullMarked;
