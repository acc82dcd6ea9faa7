package musubi.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import musubi.access.Actor;
import musubi.exchange.Channel;
import musubi.exchange.Entries;
import musubi.exchange.EntryKind;
import musubi.exchange.Heard;
import musubi.exchange.Inquiries;
import musubi.exchange.Statement;
import musubi.exchange.asking.AskForHelp;
import musubi.exchange.asking.Receipt;
import musubi.exchange.desk.Inquiry;
import musubi.exchange.desk.InquiryDesk;
import musubi.exchange.desk.MoveInquiry;
import musubi.exchange.entry.EnterNeed;
import musubi.exchange.entry.SaveEntry;
import musubi.exchange.referral.Introduce;
import musubi.exchange.referral.Move;
import musubi.exchange.referral.MoveReferral;
import musubi.exchange.referral.Referral;
import musubi.exchange.wording.Content;
import musubi.exchange.wording.EntryRules;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.simulation.People.Keeper;

/// What comes to the desks and what is done there, through the use cases the pages call.
class Work {

    private final AskForHelp ask;
    private final EnterNeed enter;
    private final SaveEntry save;
    private final Moves moves;
    private final Random random = new Random(60);
    private final List<UUID> seeds = new ArrayList<>();
    private final Map<UUID, List<UUID>> underWay = new HashMap<>();
    final Map<String, Integer> done = new TreeMap<>();

    Work(AskForHelp ask, EnterNeed enter, SaveEntry save, Moves moves) {
        this.ask = ask;
        this.enter = enter;
        this.save = save;
        this.moves = moves;
    }

    /// The steps a coordinator takes.
    record Moves(
            Inquiries inquiries,
            InquiryDesk desk,
            MoveInquiry inquiry,
            Introduce introduce,
            MoveReferral referral,
            Entries entries) {}

    void expert(Actor office, UUID community, int number) {
        var content = content(EntryKind.SEED, community, "発酵と分析の技術 " + number + "（架空）", LocalDate.of(2026, 4, 1));
        if (save.enter(office, content, UUID.randomUUID()) instanceof SaveEntry.Result.Saved(var seed)) {
            seeds.add(seed.id());
        }
    }

    /// Seven of ten needs come by the form on the site, three are told to somebody at a desk.
    void need(List<Keeper> keepers, LocalDate day, int number) {
        var keeper = keepers.get(random.nextInt(keepers.size()));
        var content = content(EntryKind.NEED, keeper.community(), "困りごと " + number + "（架空）", day);
        if (random.nextInt(10) < 7) {
            ask.ask(
                    Actor.PUBLIC,
                    new AskForHelp.Asking(content, UUID.randomUUID(), null, Receipt.fresh(), "192.0.2." + number));
            count("asked on the site");
        } else {
            var heard = new Heard(Channel.values()[random.nextInt(Channel.values().length)], day, null);
            enter.enter(keeper.actor(), content, heard, UUID.randomUUID());
            count("told to a desk");
        }
    }

    /// One day of somebody's: so many of the things in hand are taken up, those that are due first.
    void day(Keeper keeper, int most) {
        moves.inquiries().own(keeper.actor()).stream().limit(most).forEach(line -> step(keeper.actor(), line));
    }

    private void step(Actor actor, Inquiries.Line line) {
        switch (line.state()) {
            case "NEW" -> {
                if (random.nextInt(10) < 8) {
                    move(actor, line.need(), new MoveInquiry.Step.Take(), "taken in hand");
                }
            }
            case "TAKEN" -> taken(actor, line.need());
            default -> introduced(actor, line.need());
        }
    }

    private void taken(Actor actor, UUID need) {
        var open = underWay.getOrDefault(need, List.of());
        if (!open.isEmpty()) {
            answer(actor, need, open.getLast());
            return;
        }
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> introduce(actor, need);
            case 5, 6 -> move(actor, need, new MoveInquiry.Step.Note("電話で話した（架空）"), "noted");
            case 7 -> finish(actor, need);
            default -> count("left lying for a day");
        }
    }

    private void introduce(Actor actor, UUID need) {
        var entry = moves.entries().find(actor, need);
        if (entry.isEmpty() || moves.introduce().community(actor, entry.get()).isEmpty()) {
            return;
        }
        var partner = new Referral.Partner.OfSeed(seeds.get(random.nextInt(seeds.size())), null);
        var letters = new Introduce.Letters("会ってみませんか（架空）", "会ってみませんか（架空）");
        var draft = new Introduce.Draft(need, partner, letters, UUID.randomUUID());
        if (moves.introduce().introduce(actor, draft) instanceof Introduce.Result.Sent(var referral)) {
            underWay.computeIfAbsent(need, n -> new ArrayList<>()).add(referral);
            count("introductions sent");
        }
    }

    /// Four of ten say no, with reasons; the others say yes on both sides.
    private void answer(Actor actor, UUID need, UUID referral) {
        if (random.nextInt(10) < 4) {
            var all = Referral.Reason.values();
            var reasons = EnumSet.of(all[random.nextInt(all.length)], all[random.nextInt(all.length)]);
            moves.referral().move(actor, referral, new Move.Decline(Referral.Side.PARTNER, reasons), null);
            underWay.getOrDefault(need, new ArrayList<>()).remove(referral);
            count("introductions declined");
        } else if (random.nextBoolean()) {
            moves.referral().move(actor, referral, new Move.Accept(Referral.Side.NEED), null);
            moves.referral().move(actor, referral, new Move.Accept(Referral.Side.PARTNER), null);
            count("introductions accepted");
        }
    }

    private void introduced(Actor actor, UUID need) {
        var open = underWay.getOrDefault(need, List.of());
        switch (random.nextInt(5)) {
            case 0 -> finish(actor, need);
            case 1 -> open.forEach(referral -> moves.referral().move(actor, referral, new Move.Meet(), null));
            case 2 -> {
                open.forEach(referral ->
                        moves.referral().move(actor, referral, new Move.Close(Set.of(Referral.Reason.COST)), null));
                underWay.remove(need);
                count("introductions closed");
            }
            case 3 ->
                open.forEach(referral -> moves.referral().move(actor, referral, new Move.BeginJointResearch(), null));
            default -> move(actor, need, new MoveInquiry.Step.Note("その後をたずねた（架空）"), "noted");
        }
    }

    private void finish(Actor actor, UUID need) {
        var ends = List.of(Inquiry.End.SOLVED, Inquiry.End.ADVISED, Inquiry.End.NO_COUNTERPART);
        move(actor, need, new MoveInquiry.Step.Finish(ends.get(random.nextInt(3)), null), "ended");
    }

    private void move(Actor actor, UUID need, MoveInquiry.Step step, String what) {
        moves.desk().find(actor, need).ifPresent(seen -> {
            if (moves.inquiry().move(actor, need, seen.inquiry().version(), step) instanceof MoveInquiry.Result.Moved) {
                count(what);
            }
        });
    }

    private Content content(EntryKind kind, UUID community, String title, LocalDate day) {
        var answers = new HashMap<String, String>();
        answers.put("title_ja", title);
        answers.put("summary_ja", "作りものの文です（架空）。");
        answers.put("community", community.toString());
        answers.put("prefecture", "%02d".formatted(1 + random.nextInt(47)));
        answers.put("areas", Integer.toString(1 + random.nextInt(9)));
        for (var part : Statement.Part.values()) {
            answers.put("level_" + part.key(), part == Statement.Part.CONTACT ? "COORDINATORS" : "PUBLIC");
        }
        return switch (EntryRules.check(kind, new Answers(answers), Set.of(), day)) {
            case Checked.Fine<Content>(var content) -> content;
            case Checked.Wrong<Content>(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    private void count(String what) {
        done.merge(what, 1, Integer::sum);
    }
}
