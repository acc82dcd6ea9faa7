package musubi.exchange.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.access.SignInRequired;
import musubi.exchange.handover.Coordinators;
import musubi.exchange.handover.HandOver;
import musubi.exchange.handover.HandOver.Result;
import musubi.exchange.handover.HandOver.Wish;
import musubi.exchange.web.HandoverPages.HandoverPage;
import musubi.exchange.web.HandoverPages.Thing;
import musubi.exchange.web.HandoverPages.Things;
import musubi.pages.Answers;
import musubi.pages.Checked.Findings;
import musubi.pages.Checked.Problem;
import musubi.pages.Fields;
import musubi.pages.NotThere;
import musubi.pages.Option;
import musubi.pages.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where all that somebody has in hand goes to others, in one step.
@Controller
class HandoverController {

    private static final int LONGEST_WORD = 1000;
    private static final String SINGLE = "to_";

    private final Coordinators coordinators;
    private final HandOver handOver;
    private final HandoverWords words;
    private final SeatChoosers choosers;
    private final Packs packs;

    HandoverController(
            Coordinators coordinators, HandOver handOver, HandoverWords words, SeatChoosers choosers, Packs packs) {
        this.coordinators = coordinators;
        this.handOver = handOver;
        this.words = words;
        this.choosers = choosers;
        this.packs = packs;
    }

    @GetMapping("/handover/{id:[0-9a-f-]{36}}")
    ModelAndView look(Actor actor, @PathVariable UUID id) {
        var known = known(actor, id);
        var fresh = new HashMap<String, String>();
        fresh.put("formId", UUID.randomUUID().toString());
        fresh.put("seats", "yes");
        return page(actor, known, new Answers(fresh), Map.of());
    }

    @PostMapping("/handover/{id:[0-9a-f-]{36}}")
    ModelAndView handOver(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters) {
        var known = known(actor, id);
        var answers = Answers.of(parameters);
        var findings = new Findings();
        var word = new Fields(answers, findings, "exchange.problem.").text("word", false, LONGEST_WORD);
        if (!findings.none()) {
            return page(actor, known, answers, Map.of("word", tooLong(answers)));
        }
        var form = Objects.requireNonNullElseGet(EntryForms.id(answers.text("formId")), UUID::randomUUID);
        var wish = new Wish(
                EntryForms.id(answers.text("successor")), single(answers), answers.has("seats"), word.orElse(null));
        return switch (handOver.handOver(actor, id, wish, form)) {
            case Result.Done(var made) -> new ModelAndView("redirect:/handovers/" + made + "?done=made");
            case Result.Already(var made) -> new ModelAndView("redirect:/handovers/" + made + "?done=already");
            case Result.NotYours() -> throw new NotThere("handover/" + id);
            case Result.NotInOffice(var wrong, var all) -> {
                var problems = new LinkedHashMap<String, Problem>();
                if (all) {
                    problems.put("successor", Problem.of("exchange.problem.successor"));
                }
                wrong.forEach(one -> problems.put(SINGLE + one, Problem.of("exchange.problem.not-in-office")));
                yield page(actor, known, answers, problems);
            }
        };
    }

    @GetMapping("/handover/{id:[0-9a-f-]{36}}/pack")
    ModelAndView pack(Actor actor, @PathVariable UUID id) {
        var known = known(actor, id);
        return new ModelAndView(
                "exchange/handover-pack",
                "page",
                packs.of(actor, id, known.getFirst().name()));
    }

    private static Problem tooLong(Answers answers) {
        var typed = answers.text("word");
        return Problem.of("exchange.problem.too-long", LONGEST_WORD, typed.codePointCount(0, typed.length()));
    }

    private static Map<UUID, UUID> single(Answers answers) {
        var single = new HashMap<UUID, UUID>();
        answers.values().forEach((name, value) -> {
            var thing = name.startsWith(SINGLE) ? EntryForms.id(name.substring(SINGLE.length())) : null;
            var taker = EntryForms.id(value);
            if (thing != null && taker != null) {
                single.put(thing, taker);
            }
        });
        return single;
    }

    private ModelAndView page(
            Actor actor, List<Coordinators.Person> known, Answers answers, Map<String, Problem> problems) {
        var account = known.getFirst().account();
        var all = words.of(actor, account);
        var successors = choosers.successors(actor, account, answers.text("successor"));
        var page = new HandoverPage(
                "/handover/" + account,
                known.getFirst().name(),
                new Things(
                        choosing(successors, all.inquiries(), answers),
                        choosing(successors, all.introductions(), answers),
                        all.research(),
                        all.ties()),
                known.getFirst().seats().stream()
                        .map(seat -> seat.at().name().in(Shown.reader()))
                        .distinct()
                        .toList(),
                answers,
                new Problems(problems),
                successors);
        var status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("exchange/handover", Map.of("page", page), status);
    }

    private static List<Thing> choosing(List<Option> people, List<Thing> things, Answers answers) {
        return things.stream()
                .map(thing -> thing.with(people.stream()
                        .map(one -> new Option(
                                one.value(), one.label(), one.value().equals(answers.text(SINGLE + thing.id()))))
                        .toList()))
                .toList();
    }

    /// The person, where the actor coordinates beside them.
    private List<Coordinators.Person> known(Actor actor, UUID account) {
        SignInRequired.of(actor);
        if (actor.coordinates().isEmpty()) {
            throw new AccessDeniedException("hands nothing over");
        }
        var known = coordinators.people(actor).stream()
                .filter(person -> person.account().equals(account))
                .filter(person -> actor.coordinates().contains(person.community()))
                .toList();
        return Stream.of(known)
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElseThrow(() -> new NotThere("handover/" + account));
    }
}
