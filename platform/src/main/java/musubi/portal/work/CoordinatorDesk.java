package musubi.portal.work;

import static musubi.pages.Words.t;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import musubi.access.Actor;
import musubi.exchange.Entries;
import musubi.exchange.Referrals;
import musubi.kernel.Bilingual;
import musubi.pages.Words;
import musubi.portal.work.WorkPage.Desk;
import musubi.portal.work.WorkPage.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The desk of a coordinator or a community office, in words.
@Component
class CoordinatorDesk {

    /// A need that has waited longer than a week is marked as late.
    private static final Duration WEEK = Duration.ofDays(7);

    private final Entries entries;
    private final Referrals referrals;

    CoordinatorDesk(Entries entries, Referrals referrals) {
        this.entries = entries;
        this.referrals = referrals;
    }

    Desk of(Actor actor, Days days) {
        var order = DeskOrder.of(referrals.forWork(actor), entries.waiting(actor), days.now());
        return firstFilled(
                rows(order.due(), line -> introduction(line, days)),
                rows(order.waiting(), line -> need(line, days, "portal.work.waiting.about")),
                rows(order.fresh(), line -> need(line, days, "portal.work.fresh.about")),
                rows(order.underWay(), line -> introduction(line, days)));
    }

    private static <T> List<Row> rows(List<T> lines, Function<T, Row> row) {
        return lines.stream().map(row).toList();
    }

    private static Row introduction(Referrals.Line line, Days days) {
        var title = t("portal.work.pair", shown(line.need()), shown(line.partner()));
        var waits = line.waitsFor();
        return new Row(
                days.since(line.since(), DeskOrder.patience(line.state())),
                title,
                line.url(),
                t("portal.work.introduction." + line.state() + ("SENT".equals(line.state()) ? "." + waits : "")),
                t("portal.work.introduction.button." + line.state()),
                false);
    }

    private static Row need(Entries.Line line, Days days, String about) {
        return new Row(
                days.since(line.createdAt(), WEEK),
                shown(line.title()),
                line.url(),
                t(about),
                t("portal.work.read"),
                false);
    }

    private static String shown(@Nullable Bilingual words) {
        return words == null ? t("portal.work.hidden") : words.in(Words.language());
    }

    private static Desk firstFilled(List<Row> due, List<Row> waiting, List<Row> fresh, List<Row> underWay) {
        var lists = List.of(due, waiting, fresh);
        var filled = new ArrayList<List<Row>>();
        var found = false;
        for (var list : lists) {
            filled.add(found ? list : withFirst(list));
            found = found || !list.isEmpty();
        }
        return new Desk(filled.get(0), filled.get(1), filled.get(2), underWay);
    }

    private static List<Row> withFirst(List<Row> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        var filled = new ArrayList<>(rows);
        var row = filled.getFirst();
        filled.set(0, new Row(row.since(), row.title(), row.address(), row.about(), row.button(), true));
        return filled;
    }
}
