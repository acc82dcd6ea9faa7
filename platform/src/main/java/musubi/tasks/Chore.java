package musubi.tasks;

import java.time.Duration;
import java.time.Instant;

/// 定期の仕事: a job that is done again and again, by one node at a time. Beans of this type are collected.
///
/// A run that a node did not finish, because it was killed, is begun again by another. So a chore does its work in
/// steps
/// that each commit, and finds at its next run what is still to do. In tests chores run by hand.
public interface Chore {

    /// What the job is called in the database, where it must stay the same.
    String name();

    /// The pause from the end of one run to the start of the next.
    Duration every();

    void run(Instant now);
}
