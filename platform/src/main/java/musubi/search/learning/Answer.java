package musubi.search.learning;

import java.util.Arrays;
import java.util.List;

/// 答え: what came of an introduction, by its code; a refusal is worth as much as a meeting, because it says why.
public enum Answer {
    /// 面談
    MEETING,
    /// 秘密保持契約など
    AGREEMENT,
    /// 共同研究
    JOINT_RESEARCH,
    /// 時期が早い
    TOO_EARLY,
    /// 分野が合わない
    WRONG_FIELD,
    /// 余力がない
    NO_CAPACITY,
    /// 費用が合わない
    COST,
    /// 遠い
    DISTANCE,
    /// 利害が合わない
    CONFLICT,
    /// もう解決した
    ALREADY_SOLVED,
    /// そのほか
    OTHER;

    private static final List<Answer> REFUSALS =
            Arrays.stream(values()).filter(answer -> !answer.ledOn()).toList();

    /// Whether the introduction led to something.
    public boolean ledOn() {
        return compareTo(JOINT_RESEARCH) <= 0;
    }

    public static List<Answer> refusals() {
        return REFUSALS;
    }
}
