package musubi.projects.course;

/// A step somebody wants to take with a project.
public sealed interface Step {

    record Begin() implements Step {}

    record Pause() implements Step {}

    record Resume() implements Step {}

    record End(Standing.Reason reason) implements Step {}

    /// 終了の取り消し: it was ended by mistake, or is taken up again.
    record Reopen() implements Step {}
}
