/// `./musubi match`: ranks the seeds of one file for each need of another, without server or database.
///
/// What ranks is `musubi.search.engine`; here files are read, answers written, and the person at the machine told.
@NullMarked
package musubi.portal.commandline.match;

import org.jspecify.annotations.NullMarked;
