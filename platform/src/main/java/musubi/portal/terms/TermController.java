package musubi.portal.terms;

import static musubi.pages.Words.t;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import musubi.access.Actor;
import musubi.kernel.UuidText;
import musubi.pages.NotThere;
import musubi.portal.terms.TermPages.ListPage;
import musubi.portal.terms.TermPages.Notice;
import musubi.search.SearchIndex;
import musubi.search.language.Concept;
import musubi.search.language.ConceptList;
import musubi.search.terms.AddTerm;
import musubi.search.terms.AddedTerms;
import musubi.search.terms.TakeBackTerm;
import musubi.search.terms.TakeBackTerm.Result;
import musubi.search.terms.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// 語彙: what was added to the vocabulary on site, what is in it, and taking back.
@Controller
class TermController {

    private static final int PAGE = 50;
    private static final int LONGEST = 200;
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final AddedTerms terms;
    private final TakeBackTerm takeBack;
    private final SearchIndex index;
    private final Clock clock;

    TermController(AddedTerms terms, TakeBackTerm takeBack, SearchIndex index, Clock clock) {
        this.terms = terms;
        this.takeBack = takeBack;
        this.index = index;
        this.clock = clock;
    }

    /// What a reader asks the list for.
    ///
    /// @param saved the term that was just added
    /// @param back the term that was just taken back
    record Asked(
            @Nullable String q,
            @Nullable String concept,
            @Nullable String before,
            @Nullable String saved,
            @Nullable String back) {

        static final Asked NOTHING = new Asked(null, null, null, null, null);
    }

    @GetMapping(TermWords.PATH)
    ModelAndView list(Actor actor, Asked asked) {
        AddTerm.requireOffice(actor);
        return list(actor, asked, news(actor, asked), HttpStatus.OK);
    }

    @PostMapping(TermWords.PATH + "/{term}/take-back")
    ModelAndView takeBack(Actor actor, @PathVariable("term") String id) {
        AddTerm.requireOffice(actor);
        var term = UuidText.read(id).orElseThrow(() -> new NotThere("term"));
        return switch (takeBack.takeBack(actor, term)) {
            case Result.TakenBack(var gone) -> new ModelAndView("redirect:" + TermWords.PATH + "?back=" + gone.id());
            case Result.Already(var gone) -> refused(actor, already(gone));
            case Result.StillUsed(var used, var by) -> refused(actor, words().stillUsed(used, by));
            case Result.Unknown() -> throw new NotThere("term");
        };
    }

    /// The lines in the file's own form, to be sent to those who keep the file.
    @GetMapping(TermWords.PATH + "/terms.txt")
    ResponseEntity<byte[]> lines(Actor actor) {
        AddTerm.requireOffice(actor);
        var headers = new HttpHeaders();
        headers.setContentType(TEXT);
        headers.setContentDisposition(
                ContentDisposition.attachment().filename("musubi-terms.txt").build());
        return new ResponseEntity<>(terms.lines().getBytes(StandardCharsets.UTF_8), headers, HttpStatus.OK);
    }

    private Notice already(Term gone) {
        return words().already(gone, Objects.requireNonNull(gone.takenBack()));
    }

    private ModelAndView refused(Actor actor, Notice notice) {
        return list(actor, Asked.NOTHING, notice, HttpStatus.CONFLICT);
    }

    private TermWords words() {
        return new TermWords(terms.concepts(), clock.getZone());
    }

    private @Nullable Notice news(Actor actor, Asked asked) {
        var inForce = t(index.hasAllTerms() ? "portal.terms.in-force" : "portal.terms.under-way");
        var saved = term(actor, asked.saved());
        if (saved != null) {
            return new Notice("success", t("portal.terms.saved", TermWords.names(saved)), inForce, List.of());
        }
        var back = term(actor, asked.back());
        if (back != null) {
            return new Notice("success", t("portal.terms.taken-back", TermWords.names(back)), inForce, List.of());
        }
        return index.hasAllTerms() ? null : new Notice("info", t("portal.terms.building"), inForce, List.of());
    }

    private @Nullable Term term(Actor actor, @Nullable String id) {
        return UuidText.read(id).flatMap(known -> terms.find(actor, known)).orElse(null);
    }

    private ModelAndView list(Actor actor, Asked asked, @Nullable Notice notice, HttpStatus status) {
        var concepts = terms.concepts();
        var words = new TermWords(concepts, clock.getZone());
        var rows = terms.newest(actor, before(asked), PAGE + 1);
        var saved = term(actor, asked.saved());
        var page = new ListPage(
                notice,
                saved == null ? null : TermForms.draft(saved),
                shortened(asked),
                !shortened(asked).isEmpty() || asked.concept() != null,
                found(concepts, asked).stream().map(words::line).toList(),
                rows.stream().limit(PAGE).map(words::line).toList(),
                rows.size() > PAGE
                        ? TermWords.PATH + "?before=" + rows.get(PAGE - 1).id()
                        : null);
        var model = new ModelAndView("portal/terms", "page", page);
        model.setStatus(status);
        return model;
    }

    private static @Nullable UUID before(Asked asked) {
        return UuidText.read(asked.before()).orElse(null);
    }

    private static String shortened(Asked asked) {
        var q = Objects.requireNonNullElse(asked.q(), "").strip();
        return q.substring(0, Math.min(q.length(), LONGEST));
    }

    private static List<Concept> found(ConceptList concepts, Asked asked) {
        return asked.concept() != null
                ? concepts.concept(asked.concept()).stream().toList()
                : concepts.like(shortened(asked), PAGE);
    }
}
