/// 用語: what the national office adds to the vocabulary on site, laid over the file in the file's own form.
///
/// It owns who added what, when and why; it never reads a record and ranks nothing.
@NullMarked
@NamedInterface("terms")
package musubi.search.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
