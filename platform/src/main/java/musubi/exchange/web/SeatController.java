package musubi.exchange.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.access.SignInRequired;
import musubi.exchange.handover.Coordinators;
import musubi.exchange.handover.SaveSeat;
import musubi.exchange.handover.SaveSeat.Result;
import musubi.exchange.handover.Seat;
import musubi.exchange.web.CoordinatorPages.SeatFormPage;
import musubi.exchange.wording.SeatRules;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.pages.Checked.Problem;
import musubi.pages.Dates;
import musubi.pages.NotThere;
import musubi.pages.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The form of a seat: who sits at which desk, from when until when.
@Controller
class SeatController {

    private static final String REGISTER = "redirect:/coordinators?saved";

    private final Coordinators coordinators;
    private final SaveSeat save;
    private final SeatChoosers choosers;
    private final Clock clock;

    SeatController(Coordinators coordinators, SaveSeat save, SeatChoosers choosers, Clock clock) {
        this.coordinators = coordinators;
        this.save = save;
        this.choosers = choosers;
        this.clock = clock;
    }

    @GetMapping("/coordinators/new")
    ModelAndView fresh(
            Actor actor,
            @RequestParam(required = false, defaultValue = "") String desk,
            @RequestParam(required = false, defaultValue = "") String account) {
        requireCoordinator(actor);
        var values = new HashMap<String, String>();
        values.put("formId", UUID.randomUUID().toString());
        values.put("desk", desk);
        values.put("account", account);
        values.put("from_day", Dates.day(LocalDate.now(clock)));
        return form(actor, null, new Answers(values), Map.of());
    }

    @PostMapping("/coordinators")
    ModelAndView give(Actor actor, @RequestParam MultiValueMap<String, String> parameters) {
        requireCoordinator(actor);
        var answers = Answers.of(parameters);
        var form = Objects.requireNonNullElseGet(EntryForms.id(answers.text("formId")), UUID::randomUUID);
        return switch (SeatRules.check(answers, true)) {
            case Checked.Wrong<SeatRules.Wanted>(var problems) -> form(actor, null, answers, problems);
            case Checked.Fine<SeatRules.Wanted>(var wanted) ->
                choosers.mayName(actor, wanted.employer())
                        ? after(actor, null, answers, save.give(actor, wanted, form))
                        : form(actor, null, answers, unknownEmployer());
        };
    }

    @GetMapping("/coordinators/{id:[0-9a-f-]{36}}/edit")
    ModelAndView edit(Actor actor, @PathVariable UUID id) {
        requireCoordinator(actor);
        var seat = mine(actor, id);
        return form(actor, seat, answers(seat), Map.of());
    }

    @PostMapping("/coordinators/{id:[0-9a-f-]{36}}")
    ModelAndView change(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters) {
        requireCoordinator(actor);
        var seat = mine(actor, id);
        var answers = Answers.of(parameters);
        return switch (SeatRules.check(answers, false)) {
            case Checked.Wrong<SeatRules.Wanted>(var problems) -> form(actor, seat, answers, problems);
            case Checked.Fine<SeatRules.Wanted>(var wanted) ->
                choosers.mayName(actor, wanted.employer()) || isAsBefore(seat, wanted)
                        ? after(actor, seat, answers, save.change(actor, id, wanted, answers.version()))
                        : form(actor, seat, answers, unknownEmployer());
        };
    }

    @PostMapping("/coordinators/{id:[0-9a-f-]{36}}/end")
    ModelAndView end(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters) {
        requireCoordinator(actor);
        var seat = mine(actor, id);
        var version = Answers.of(parameters).version();
        return after(actor, seat, answers(seat), save.end(actor, id, version));
    }

    private ModelAndView after(Actor actor, @Nullable Seat seat, Answers answers, Result result) {
        return switch (result) {
            case Result.Saved _ -> new ModelAndView(REGISTER);
            case Result.NotYours() -> form(actor, seat, answers, wrong("desk", "choose"));
            case Result.NotInOffice() -> form(actor, seat, answers, wrong("account", "not-in-office"));
            case Result.SeatedAlready() -> form(actor, seat, answers, wrong("from_day", "seated"));
            case Result.Stale() -> {
                var now = mine(actor, Objects.requireNonNull(seat).id());
                var shown = answers.with("version", Integer.toString(now.version()));
                yield form(actor, now, shown, wrong("version", "stale"));
            }
        };
    }

    private static Map<String, Problem> wrong(String field, String problem) {
        return Map.of(field, Problem.of("exchange.problem." + problem));
    }

    private static Map<String, Problem> unknownEmployer() {
        return wrong("employer", "choose");
    }

    private static boolean isAsBefore(Seat seat, SeatRules.Wanted wanted) {
        return seat.employer() != null && seat.employer().id().equals(wanted.employer());
    }

    private static Answers answers(Seat seat) {
        var values = new HashMap<String, String>();
        var to = seat.term().to();
        var employer = seat.employer();
        values.put("version", Integer.toString(seat.version()));
        values.put("specialities", seat.specialities());
        values.put("from_day", Dates.day(seat.term().from()));
        values.put("to_day", to == null ? "" : Dates.day(to));
        values.put("employer", employer == null ? "" : employer.id().toString());
        return new Answers(values);
    }

    private ModelAndView form(Actor actor, @Nullable Seat seat, Answers answers, Map<String, Problem> problems) {
        var url = seat == null ? "/coordinators" : "/coordinators/" + seat.id();
        var page = new SeatFormPage(
                url,
                seat == null ? null : who(actor, seat),
                seat == null ? null : url + "/end",
                answers,
                new Problems(problems),
                seat == null ? choosers.desks(actor, answers.text("desk")) : List.of(),
                seat == null ? choosers.people(actor, answers.text("account")) : List.of(),
                choosers.employers(actor, answers.text("employer"), seat));
        var status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("exchange/seat-form", Map.of("page", page), status);
    }

    private String who(Actor actor, Seat seat) {
        return Stream.concat(
                        coordinators.people(actor).stream()
                                .filter(person -> person.account().equals(seat.account()))
                                .map(Coordinators.Person::name)
                                .limit(1),
                        Stream.of(seat.at().name().in(Shown.reader())))
                .reduce((name, desk) -> name + "　" + desk)
                .orElseThrow();
    }

    private Seat mine(Actor actor, UUID id) {
        return coordinators
                .seat(actor, id)
                .filter(seat -> actor.coordinates().contains(seat.at().community()))
                .filter(seat -> !seat.handedOver())
                .orElseThrow(() -> new NotThere("coordinators/" + id));
    }

    private static void requireCoordinator(Actor actor) {
        SignInRequired.of(actor);
        if (actor.coordinates().isEmpty()) {
            throw new AccessDeniedException("gives no seats");
        }
    }
}
