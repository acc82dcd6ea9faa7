package musubi.exchange.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.SignInRequired;
import musubi.exchange.sheet.Batches;
import musubi.exchange.sheet.NeedsSheets;
import musubi.exchange.sheet.ReceiveFile;
import musubi.exchange.sheet.file.SheetFile;
import musubi.exchange.web.SheetPages.Earlier;
import musubi.exchange.web.SheetPages.Limits;
import musubi.exchange.web.SheetPages.StartPage;
import musubi.network.Communities;
import musubi.network.Communities.Community;
import musubi.pages.Checked.Problem;
import musubi.pages.Dates;
import musubi.pages.Option;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Hands out the form, takes the filled one in, lists what came before: for those who look after a community.
@Controller
class SheetController {

    private final Batches batches;
    private final ReceiveFile receive;
    private final NeedsSheets sheets;
    private final Communities communities;

    SheetController(Batches batches, ReceiveFile receive, NeedsSheets sheets, Communities communities) {
        this.batches = batches;
        this.receive = receive;
        this.sheets = sheets;
        this.communities = communities;
    }

    @GetMapping("/needs/excel")
    ModelAndView start(Actor actor, @RequestParam(defaultValue = "") String community) {
        return page(actor, chosen(actor, community), null);
    }

    @GetMapping("/needs/excel/form.xlsx")
    ResponseEntity<byte[]> form(Actor actor, @RequestParam(defaultValue = "") String community) {
        var slug = chosen(actor, community).slug();
        return Workbooks.answer("musubi-needs-form-" + slug, sheets.template(slug, Words.language()));
    }

    @GetMapping("/needs/excel/needs.xlsx")
    ResponseEntity<byte[]> needs(Actor actor, @RequestParam(defaultValue = "") String community) {
        var chosen = chosen(actor, community);
        var bytes = sheets.needs(actor, chosen.id().value(), chosen.slug(), Words.language());
        return Workbooks.answer("musubi-needs-" + chosen.slug(), bytes);
    }

    @PostMapping("/needs/excel")
    ModelAndView handIn(
            Actor actor,
            @RequestParam(defaultValue = "") String community,
            @RequestParam(defaultValue = "") String formId,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        SignInRequired.of(actor);
        var chosen = chosen(actor, community);
        if (file == null
                || (file.isEmpty()
                        && Objects.toString(file.getOriginalFilename(), "").isEmpty())) {
            return page(actor, chosen, new Problem("exchange.sheet.no-file", List.of()));
        }
        var incoming = new ReceiveFile.Incoming(
                chosen.id().value(),
                Objects.toString(file.getOriginalFilename(), ""),
                bytes(file),
                Objects.requireNonNullElseGet(EntryForms.id(formId), UUID::randomUUID),
                Words.language());
        return switch (receive.receive(actor, incoming)) {
            case ReceiveFile.Result.Received(var batch) -> new ModelAndView("redirect:/needs/excel/" + batch);
            case ReceiveFile.Result.SameFile(var before) ->
                new ModelAndView("redirect:/needs/excel/" + before.id() + "?same=1");
            case ReceiveFile.Result.NotYours() -> throw new AccessDeniedException("not your community");
        };
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Community chosen(Actor actor, String slug) {
        var own = own(actor);
        return own.stream().filter(c -> c.slug().equals(slug)).findFirst().orElseGet(own::getFirst);
    }

    /// Whoever looks after none is sent to sign in, or told that this is not for them.
    private List<Community> own(Actor actor) {
        SignInRequired.of(actor);
        var own = communities.all(actor).stream()
                .filter(community -> actor.coordinates().contains(community.id().value()))
                .toList();
        if (own.isEmpty()) {
            throw new AccessDeniedException("looks after no community");
        }
        return own;
    }

    private ModelAndView page(Actor actor, Community chosen, @Nullable Problem problem) {
        var own = own(actor);
        var page = new StartPage(
                UUID.randomUUID().toString(),
                chosen.slug(),
                own.stream()
                        .map(c -> new Option(c.slug(), c.name().in(Words.language()), c.equals(chosen)))
                        .toList(),
                new Limits(SheetFile.MOST_BYTES >> 20, SheetFile.MOST_ROWS),
                problem,
                batches.latest(actor).stream()
                        .map(batch -> new Earlier(
                                "/needs/excel/" + batch.id(),
                                batch.file().name(),
                                Dates.moment(batch.createdAt()),
                                BatchController.name(communities, batch),
                                batch.progress().stopped() ? "stopped" : "state." + batch.state()))
                        .toList());
        var status = problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("exchange/sheet", Map.of("page", page), status);
    }
}
