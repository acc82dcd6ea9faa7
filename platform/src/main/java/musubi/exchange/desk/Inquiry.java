package musubi.exchange.desk;

import java.time.Instant;
import java.util.UUID;
import musubi.exchange.Channel;
import org.jspecify.annotations.Nullable;

/// 相談の案件: a need with the desk that looks after it, whose turn it is there, and by when (S1-06, S2-10).
///
/// @param ended why it came to its end, once it did
public record Inquiry(
        UUID need,
        Channel channel,
        Post post,
        State state,
        @Nullable End ended,
        Times times,
        Count count,
        int version) {

    public enum State {

        /// 受付: nobody has answered yet.
        NEW,

        /// 対応中: someone is at it.
        TAKEN,

        /// 引き合わせ済み: both sides said yes to each other.
        INTRODUCED,

        /// 終了
        ENDED
    }

    /// Why an inquiry ends.
    public enum End {
        SOLVED,

        /// 助言で足りた
        ADVISED,

        /// 共同研究になった
        PROJECT,

        /// 相手が見つからない
        NO_COUNTERPART,

        /// 連絡がつかない
        UNREACHABLE,
        DUPLICATE,
        WITHDRAWN;

        /// Whether the need itself is done with, so that nobody is suggested for it any more.
        public boolean closesNeed() {
            return switch (this) {
                case SOLVED, DUPLICATE, WITHDRAWN -> true;
                case ADVISED, PROJECT, NO_COUNTERPART, UNREACHABLE -> false;
            };
        }
    }

    /// Where it lies.
    ///
    /// @param owner whose turn it is; nobody only while the desk has no staff at all
    public record Post(UUID desk, UUID community, @Nullable UUID owner) {}

    /// @param answered when somebody first took it in hand
    /// @param introduced when two sides first said yes to each other
    /// @param moved when anything last happened with it
    /// @param due until when the next step was promised; none when it has ended
    /// @param nextLook when to look whether the promise is kept; none when it has ended
    public record Times(
            Instant received,
            @Nullable Instant answered,
            @Nullable Instant introduced,
            Instant moved,
            @Nullable Instant due,
            @Nullable Instant nextLook,
            @Nullable Instant ended) {

        Times with(@Nullable Instant nextDue, @Nullable Instant look) {
            return new Times(received, answered, introduced, moved, nextDue, look, ended);
        }
    }

    /// @param reminders sent since anything last happened
    /// @param passed how many desks it was passed on by
    public record Count(int reminders, int passed) {}

    static Inquiry received(UUID need, Channel channel, Post post, Instant now) {
        var times = new Times(now, null, null, now, null, null, null);
        return new Inquiry(need, channel, post, State.NEW, null, times, new Count(0, 0), 1);
    }

    public boolean isOver() {
        return state == State.ENDED;
    }

    /// Somebody took it in hand; what went further stays where it is.
    Inquiry taken(@Nullable UUID by, Instant now) {
        var answered = times.answered == null ? now : times.answered;
        var at = new Times(times.received, answered, times.introduced, now, times.due, times.nextLook, null);
        var there = new Post(post.desk, post.community, by == null ? post.owner : by);
        return new Inquiry(need, channel, there, State.TAKEN, null, at, new Count(0, count.passed), version);
    }

    Inquiry introduced(Instant now) {
        var answered = times.answered == null ? now : times.answered;
        var introduced = times.introduced == null ? now : times.introduced;
        var at = new Times(times.received, answered, introduced, now, times.due, times.nextLook, null);
        return new Inquiry(need, channel, post, State.INTRODUCED, null, at, new Count(0, count.passed), version);
    }

    /// It lies elsewhere now, and waits for an answer there.
    Inquiry passedTo(Post next, Instant now) {
        var at = new Times(times.received, times.answered, times.introduced, now, times.due, times.nextLook, null);
        return new Inquiry(need, channel, next, State.NEW, null, at, new Count(0, count.passed + 1), version);
    }

    Inquiry ownedBy(@Nullable UUID owner) {
        var there = new Post(post.desk, post.community, owner);
        return new Inquiry(need, channel, there, state, ended, times, count, version);
    }

    Inquiry endedWith(End why, Instant now) {
        var at = new Times(times.received, times.answered, times.introduced, now, null, null, now);
        return new Inquiry(need, channel, post, State.ENDED, why, at, count, version);
    }

    Inquiry heardBy(Channel other) {
        return new Inquiry(need, other, post, state, ended, times, count, version);
    }

    Inquiry reminded(Instant look) {
        var counted = new Count(count.reminders + 1, count.passed);
        return new Inquiry(need, channel, post, state, ended, times.with(times.due, look), counted, version);
    }

    Inquiry lookedAt(Instant look) {
        return new Inquiry(need, channel, post, state, ended, times.with(times.due, look), count, version);
    }

    Inquiry dueAt(Instant due, Instant look) {
        return new Inquiry(need, channel, post, state, ended, times.with(due, look), count, version);
    }
}
