package musubi.portal.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// 監査記録: who did what, and when; one page of it, the newest first.
public record AuditPage(
        List<Line> lines, @Nullable String first, @Nullable String next) {

    /// One deed. `subject` is the kind of record and the beginning of its id, never what it says.
    public record Line(String at, String who, String deed, String subject) {}
}
