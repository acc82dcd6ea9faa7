package musubi.projects.course;

/// 進み: how a project stands. One that was only taken over from a document says no more than that.
public sealed interface Standing {

    State state();

    /// 資料の記録・準備中・進行中・中断・終了, in the words of the table.
    enum State {
        RECORDED,
        PREPARING,
        RUNNING,
        PAUSED,
        ENDED
    }

    /// Why a project came to its end.
    enum Reason {
        GOAL_REACHED,
        GOAL_OUT_OF_REACH,
        MONEY,
        PARTNER_LEFT,
        NO_MARKET,
        PEOPLE,
        OTHER
    }

    /// A document names it; whether it still runs is not said there.
    record Recorded() implements Standing {
        @Override
        public State state() {
            return State.RECORDED;
        }
    }

    record Preparing() implements Standing {
        @Override
        public State state() {
            return State.PREPARING;
        }
    }

    record Running() implements Standing {
        @Override
        public State state() {
            return State.RUNNING;
        }
    }

    record Paused() implements Standing {
        @Override
        public State state() {
            return State.PAUSED;
        }
    }

    record Ended(Reason reason) implements Standing {
        @Override
        public State state() {
            return State.ENDED;
        }
    }
}
