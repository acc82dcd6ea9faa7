package musubi.portal.work;

import static musubi.pages.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.exchange.Inquiries;
import musubi.exchange.Referrals;
import musubi.kernel.Bilingual;
import musubi.pages.Words;
import musubi.portal.work.WorkPage.Desk;
import musubi.portal.work.WorkPage.Row;
import musubi.tasks.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The desk of a coordinator or a community office, in words.
@Component
class CoordinatorDesk {

    private final Inquiries inquiries;
    private final Referrals referrals;
    private final Notices notices;

    CoordinatorDesk(Inquiries inquiries, Referrals referrals, Notices notices) {
        this.inquiries = inquiries;
        this.referrals = referrals;
        this.notices = notices;
    }

    Desk of(Actor actor, Days days) {
        var order = DeskOrder.of(referrals.forWork(actor), inquiries.forWork(actor), days.endOfToday());
        var due = Stream.concat(
                        order.late().stream().map(line -> inquiry(line, days)),
                        order.due().stream().map(line -> introduction(line, days)))
                .toList();
        var fresh = rows(order.fresh(), line -> inquiry(line, days));
        return new Desk(
                withFirst(due),
                due.isEmpty() ? withFirst(fresh) : fresh,
                rows(order.inHand(), line -> inquiry(line, days)),
                rows(order.underWay(), line -> introduction(line, days)),
                rows(order.colleagues(), line -> inquiry(line, days)),
                notices.unread(actor));
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

    private static Row inquiry(Inquiries.Line line, Days days) {
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
