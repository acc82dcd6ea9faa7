package musubi.exchange.web;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.access.SignInRequired;
import musubi.exchange.desk.Desk;
import musubi.exchange.handover.Coordinators;
import musubi.exchange.handover.Handovers;
import musubi.exchange.handover.Seat;
import musubi.exchange.web.CoordinatorPages.Group;
import musubi.exchange.web.CoordinatorPages.Mark;
import musubi.exchange.web.CoordinatorPages.Person;
import musubi.exchange.web.CoordinatorPages.Post;
import musubi.exchange.web.CoordinatorPages.RegisterPage;
import musubi.exchange.web.CoordinatorPages.Vacancy;
import musubi.exchange.web.EntryPages.Link;
import musubi.network.Communities;
import musubi.network.Communities.Community;
import musubi.pages.Dates;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The coordinator register: who sits at which desk, what they know, and whose term ends (S2-09).
@Controller
class CoordinatorController {

    private static final int LONGEST_NARROW = 100;

    private final Coordinators coordinators;
    private final Handovers handovers;
    private final Communities communities;
    private final Clock clock;

    CoordinatorController(Coordinators coordinators, Handovers handovers, Communities communities, Clock clock) {
        this.coordinators = coordinators;
        this.handovers = handovers;
        this.communities = communities;
        this.clock = clock;
    }

    @GetMapping("/coordinators")
    ModelAndView register(
            Actor actor,
            @RequestParam(required = false, defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String saved) {
        requireReader(actor);
        var narrow = q.strip().substring(0, Math.min(q.strip().length(), LONGEST_NARROW));
        var register = coordinators.register(actor);
        var groups = communities.all(actor).stream()
                .map(community -> group(actor, community, register, words(narrow)))
                .filter(group -> !group.people().isEmpty() || !group.vacant().isEmpty())
                .toList();
        var past = handovers.recent(actor).stream()
                .map(CoordinatorController::link)
                .toList();
        var page = new RegisterPage(
                narrow, groups, past, !actor.coordinates().isEmpty(), saved == null ? null : "exchange.saved");
        return new ModelAndView("exchange/coordinators", "page", page);
    }

    private Group group(Actor actor, Community community, Coordinators.Register register, List<String> words) {
        var id = community.id().value();
        var mine = actor.coordinates().contains(id);
        var people = register.people().stream()
                .filter(person -> person.community().equals(id))
                .filter(person -> matches(person, words))
                .map(person -> person(actor, person, mine))
                .toList();
        Stream<Desk> vacant = words.isEmpty() ? register.unattended().stream() : Stream.empty();
        return new Group(
                new Link(community.name().in(Shown.reader()), "/communities/" + community.slug()),
                people,
                vacant.filter(desk -> desk.community().equals(id))
                        .map(desk -> new Vacancy(
                                desk.name().in(Shown.reader()), mine ? "/coordinators/new?desk=" + desk.id() : null))
                        .toList());
    }

    private Person person(Actor actor, Coordinators.Person person, boolean mine) {
        var today = LocalDate.now(clock);
        return new Person(
                person.name(),
                marks(person, today),
                person.seats().stream().map(seat -> post(actor, seat)).toList(),
                person.load().inquiries(),
                person.load().introductions(),
                mine && !(person.standing().left() && person.load().isNothing())
                        ? "/handover/" + person.account()
                        : null,
                mine && person.standing().inOffice() ? "/coordinators/new?account=" + person.account() : null);
    }

    private static List<Mark> marks(Coordinators.Person person, LocalDate today) {
        var marks = new ArrayList<Mark>();
        if (person.standing().left()) {
            marks.add(new Mark(Words.t("exchange.coordinators.left"), "closed"));
        }
        if (!person.standing().inOffice()) {
            marks.add(new Mark(Words.t("exchange.coordinators.no-role"), "closed"));
        }
        Seat.daysLeft(person.seats(), today)
                .map(days -> days == 0
                        ? Words.t("exchange.coordinators.ends-today")
                        : Words.t("exchange.coordinators.ends", days))
                .ifPresent(words -> marks.add(new Mark(words, "waiting")));
        if (person.isShared()) {
            marks.add(new Mark(Words.t("exchange.coordinators.shared"), "done"));
        }
        return marks;
    }

    private static Post post(Actor actor, Seat seat) {
        var employer = seat.employer() == null ? null : seat.employer().name();
        return new Post(
                seat.at().name().in(Shown.reader()),
                term(seat.term()),
                seat.specialities(),
                employer == null ? null : employer.in(Shown.reader()),
                actor.coordinates().contains(seat.at().community()) ? "/coordinators/" + seat.id() + "/edit" : null);
    }

    static String term(Seat.Term term) {
        var to = term.to();
        return to == null
                ? Words.t("exchange.coordinators.since", Dates.day(term.from()))
                : Words.t("exchange.coordinators.term", Dates.day(term.from()), Dates.day(to));
    }

    private static Link link(Handovers.Made made) {
        var key = made.undone() == null ? "exchange.coordinators.made" : "exchange.coordinators.undone";
        return new Link(Words.t(key, made.name(), Dates.day(made.at())), "/handovers/" + made.id());
    }

    private static boolean matches(Coordinators.Person person, List<String> words) {
        var told = folded(person.name() + " "
                + person.seats().stream().map(Seat::specialities).collect(Collectors.joining(" ")));
        return words.stream().allMatch(told::contains);
    }

    private static List<String> words(String narrow) {
        return Stream.of(folded(narrow).split("[\\s、,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static void requireReader(Actor actor) {
        SignInRequired.of(actor);
        if (!Coordinators.mayRead(actor)) {
            throw new AccessDeniedException("reads no names of coordinators");
        }
    }
}
