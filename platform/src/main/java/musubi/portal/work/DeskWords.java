package musubi.portal.work;

import static musubi.pages.Words.t;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.exchange.Inquiries;
import musubi.exchange.Referrals;
import musubi.kernel.Bilingual;
import musubi.pages.Words;
import musubi.portal.work.DeskOrder.Waiting;
import musubi.portal.work.WorkPage.Row;
import org.jspecify.annotations.Nullable;

/// Puts what waits into words, from lines that were all read at once.
final class DeskWords {

    private final Days days;
    private final Map<UUID, Inquiries.Line> inquiries;
    private final Map<UUID, Referrals.Line> introductions;

    DeskWords(Days days, List<Inquiries.Line> inquiries, List<Referrals.Line> introductions) {
        this.days = days;
        this.inquiries = inquiries.stream().collect(Collectors.toMap(Inquiries.Line::need, Function.identity()));
        this.introductions = introductions.stream().collect(Collectors.toMap(Referrals.Line::id, Function.identity()));
    }

    /// What is gone since it was put in order is left out.
    List<Row> rows(List<Waiting> waiting) {
        return waiting.stream().flatMap(this::row).toList();
    }

    private Stream<Row> row(Waiting waiting) {
        return switch (waiting) {
            case Waiting.OfInquiry(var turn) ->
                Stream.ofNullable(inquiries.get(turn.need())).map(this::inquiry);
            case Waiting.OfIntroduction(var turn) ->
                Stream.ofNullable(introductions.get(turn.id())).map(this::introduction);
        };
    }

    private Row introduction(Referrals.Line line) {
        var title = t("portal.work.pair", shown(line.title()), shown(line.partner()));
        var waits = line.waitsFor();
        return new Row(
                days.since(line.since(), DeskOrder.patience(line.state())),
                title,
                line.url(),
                t("portal.work.introduction." + line.state() + ("SENT".equals(line.state()) ? "." + waits : "")),
                t("portal.work.introduction.button." + line.state()),
                false);
    }

    private Row inquiry(Inquiries.Line line) {
        var what = t("portal.work.inquiry." + line.state(), t(line.channel().key()));
        var owner = line.owner();
        return new Row(
                days.until(line.due(), line.late()),
                shown(line.title()),
                line.url(),
                line.mine() || owner == null ? what : what + t("portal.work.inquiry.owner", owner),
                t("portal.work.inquiry.button." + line.state()),
                false);
    }

    private static String shown(@Nullable Bilingual words) {
        return words == null ? t("portal.work.hidden") : words.in(Words.language());
    }
}
