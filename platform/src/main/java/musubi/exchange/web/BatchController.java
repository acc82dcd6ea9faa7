package musubi.exchange.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.access.SignInRequired;
import musubi.exchange.sheet.Batch;
import musubi.exchange.sheet.Batch.Finding;
import musubi.exchange.sheet.Batches;
import musubi.exchange.sheet.Batches.Line;
import musubi.exchange.sheet.MoveBatch;
import musubi.exchange.sheet.MoveBatch.Result;
import musubi.exchange.sheet.NeedsSheets;
import musubi.exchange.sheet.form.Column;
import musubi.exchange.web.SheetPages.BatchPage;
import musubi.exchange.web.SheetPages.Cell;
import musubi.exchange.web.SheetPages.Change;
import musubi.exchange.web.SheetPages.Fresh;
import musubi.exchange.web.SheetPages.Mended;
import musubi.exchange.web.SheetPages.Rows;
import musubi.kernel.PlainText;
import musubi.network.Communities;
import musubi.network.CommunityId;
import musubi.pages.Dates;
import musubi.pages.NotThere;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One import: how far it is, what is in it, and what shall become of it.
@Controller
@RequestMapping("/needs/excel/{id:[0-9a-f-]{36}}")
class BatchController {

    private static final int MOST_MENDS = 200;
    private static final int MOST_ROWS = 50;

    private final Batches batches;
    private final MoveBatch move;
    private final NeedsSheets sheets;
    private final Communities communities;

    BatchController(Batches batches, MoveBatch move, NeedsSheets sheets, Communities communities) {
        this.batches = batches;
        this.move = move;
        this.sheets = sheets;
        this.communities = communities;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String same) {
        return page(actor, batch(actor, id), same == null ? null : "same-file", HttpStatus.OK);
    }

    @GetMapping("/marked.xlsx")
    ResponseEntity<byte[]> marked(Actor actor, @PathVariable UUID id) {
        var batch = batch(actor, id);
        var slug = communities
                .find(actor, new CommunityId(batch.of().community()))
                .orElseThrow()
                .slug();
        return sheets.marked(actor, batch, slug)
                .map(bytes -> Workbooks.answer("musubi-needs-marked-" + slug, bytes))
                .orElseThrow(() -> new NotThere(id.toString()));
    }

    @PostMapping("/take")
    ModelAndView take(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "good") String how) {
        var batch = batch(actor, id);
        return move.take(actor, id, how.equals("whole")) == Result.NOT_WHOLE
                ? page(actor, batch, "not-whole", HttpStatus.UNPROCESSABLE_CONTENT)
                : back(id);
    }

    @PostMapping("/discard")
    ModelAndView discard(Actor actor, @PathVariable UUID id) {
        move.discard(actor, batch(actor, id).id());
        return back(id);
    }

    @PostMapping("/undo")
    ModelAndView undo(Actor actor, @PathVariable UUID id) {
        move.undo(actor, batch(actor, id).id());
        return back(id);
    }

    @PostMapping("/resume")
    ModelAndView resume(Actor actor, @PathVariable UUID id) {
        move.resume(actor, batch(actor, id).id());
        return back(id);
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:/needs/excel/" + id);
    }

    private Batch batch(Actor actor, UUID id) {
        SignInRequired.of(actor);
        return batches.find(actor, id).orElseThrow(() -> new NotThere("import " + id));
    }

    static String name(Communities communities, Batch batch) {
        return communities
                .find(Actor.PUBLIC, new CommunityId(batch.of().community()))
                .map(community -> community.name().in(Words.language()))
                .orElse("");
    }

    private ModelAndView page(Actor actor, Batch batch, @Nullable String notice, HttpStatus status) {
        var rows = batch.state().isUnderWay()
                ? new Rows(List.of(), 0, List.of(), List.of(), List.of())
                : rows(actor, batch);
        var page = new BatchPage(
                batch,
                Dates.moment(batch.createdAt()),
                name(communities, batch),
                batches.tally(actor, batch.id()),
                notice,
                rows);
        return new ModelAndView("exchange/batch", Map.of("page", page), status);
    }

    private Rows rows(Actor actor, Batch batch) {
        var mends = batches.mends(actor, batch.id(), MOST_MENDS);
        return new Rows(
                mends.stream()
                        .map(mend -> new Mended(mend.cell(), mend.problem()))
                        .toList(),
                batches.mendCount(actor, batch.id()) - mends.size(),
                lines(actor, batch, Finding.NEW).map(BatchController::fresh).toList(),
                lines(actor, batch, Finding.CHANGED)
                        .map(BatchController::change)
                        .toList(),
                lines(actor, batch, Finding.KNOWN).map(BatchController::fresh).toList());
    }

    private Stream<Line> lines(Actor actor, Batch batch, Finding finding) {
        return batches.lines(actor, batch.id(), finding, MOST_ROWS).stream();
    }

    private static Fresh fresh(Line line) {
        var owner = line.row().text(Column.ORGANISATION);
        return new Fresh(line.row().line(), line.row().text(Column.TITLE), owner.isBlank() ? null : owner, url(line));
    }

    private static Change change(Line line) {
        var cells = Stream.of(Column.values())
                .filter(column -> !PlainText.folded(line.before().text(column))
                        .equals(PlainText.folded(line.row().text(column))))
                .map(column -> new Cell(
                        Words.t("exchange.sheet.column." + column.name()),
                        line.before().text(column),
                        line.row().text(column)))
                .toList();
        return new Change(line.row().line(), line.row().text(Column.TITLE), url(line), cells);
    }

    private static @Nullable String url(Line line) {
        return line.slug() == null ? null : "/needs/" + line.slug();
    }
}
