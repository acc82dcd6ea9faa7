/// `./musubi match`: ranks the seeds of one file for each need of another, without server or database.
///
/// The process hands over to it before anything else begins, hence the interface. What ranks is `musubi.search.engine`;
/// here files are read, answers written, and the person at the machine told.
@NullMarked
@NamedInterface("match")
package musubi.portal.commandline.match;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
