package musubi.search.learning;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// 見てもらえた量: how much attention newcomers and small laboratories got in the lists so far, and how much was due.
///
/// The first place of a list is worth one, place n is worth 1/log2(n+1), as in nDCG. Keep one for each region.
public record Exposure(Map<Group, Account> accounts) {

    /// Who is easily overlooked.
    public enum Group {
        NEWCOMER,
        SMALL_LABORATORY
    }

    /// What one group had and should have had, in all lists so far.
    ///
    /// @param due by its number among the presentable
    /// @param behind how far it is behind that (or before, below 0), from -5 to 5: older debts are let go
    /// @param behindFirst how far it is behind what it would have had without learning, from -1 to 5: having been
    ///     seen more for a while is hardly a reason to be seen less later
    public record Account(double due, double received, double behind, double behindFirst) {

        private static final double MOST = 5;
        private static final double SURPLUS = 1;
        private static final Account EMPTY = new Account(0, 0, 0, 0);

        /// What later lists still have to give.
        public double owed() {
            return Math.max(behind, behindFirst);
        }

        /// With one more list: what was due in it, what there would have been without learning, what there was.
        Account and(double listDue, double listAtFirst, double listReceived) {
            return new Account(
                    due + listDue,
                    received + listReceived,
                    Math.clamp(behind + listDue - listReceived, -MOST, MOST),
                    Math.clamp(behindFirst + listAtFirst - listReceived, -SURPLUS, MOST));
        }
    }

    public Exposure {
        accounts = Collections.unmodifiableMap(new EnumMap<>(accounts));
    }

    public static Exposure none() {
        return new Exposure(Map.of(Group.NEWCOMER, Account.EMPTY, Group.SMALL_LABORATORY, Account.EMPTY));
    }

    /// What a place is worth, from 1 on.
    public static double attention(int place) {
        return 1 / (StrictMath.log(place + 1.0) / StrictMath.log(2));
    }

    public Account of(Group group) {
        return accounts.getOrDefault(group, Account.EMPTY);
    }
}
