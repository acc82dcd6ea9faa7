package musubi.search.engine;

import java.util.List;

/// The best answers to a long text, and what it is worth to resemble them: what they have in common is what the text
/// is about.
final class Company {

    private static final int MEMBERS = 10;
    private static final double WORTH = 0.7;

    private final List<Member> members;
    private final Rarity rarity;
    private final double worth;

    private Company(List<Member> members, Rarity rarity, double worth) {
        this.members = members;
        this.rarity = rarity;
        this.worth = worth;
    }

    private record Member(String id, Profile profile, double score) {}

    /// The company of the best of these, which stand best first; `worth` is what full likeness to them would be worth.
    static Company of(List<Scored> bestFirst, Rarity rarity, double worth) {
        return new Company(
                bestFirst.stream()
                        .limit(MEMBERS)
                        .map(s -> new Member(s.item().id(), Profile.of(s.item(), rarity), s.own()))
                        .toList(),
                rarity,
                WORTH * worth);
    }

    Scored welcome(Scored scored) {
        return new Scored(scored.item(), scored.own(), worth(scored.item()));
    }

    private double worth(Shelved item) {
        var profile = Profile.of(item, rarity);
        double likeness = 0;
        double all = 0;
        for (var member : members) {
            all += member.score();
            if (!member.id().equals(item.id())) {
                likeness += member.score() * profile.likeness(member.profile());
            }
        }
        return all == 0 ? 0 : worth * likeness / all;
    }
}
