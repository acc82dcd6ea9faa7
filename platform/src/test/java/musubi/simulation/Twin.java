package musubi.simulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.tasks.BusinessCalendar;

/// The plain twin: who has what, read from the tables, and each promised day counted again, a day at a time.
class Twin {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int FOLLOW_UP = 20;

    private final AsActor as;

    Twin(AsActor as) {
        this.as = as;
    }

    /// Open inquiries and introductions whose owner is nobody, or nobody in office.
    int withoutOwner() {
        return as.read(Actor.SYSTEM, jdbc -> jdbc.sql("""
                select count(*) from (
                    select i.owner, i.community from exchange.inquiry i where i.state <> 'ENDED'
                    union all
                    select r.coordinator, r.community from exchange.referral r
                    where r.state in ('PROPOSED', 'SENT', 'INTRODUCED', 'MET', 'JOINT_RESEARCH')) as open
                where open.owner is null or not exists (
                    select from access.account a join access.role_grant g on g.account_id = a.id
                    where a.id = open.owner and a.closed_at is null and g.revoked_at is null
                      and g.scope_id = open.community and g.role in ('COORDINATOR', 'COMMUNITY_OFFICE'))
                """).query(Integer.class).single());
    }

    record Checked(int open, List<String> wrong) {}

    private record Open(String need, String state, Instant due, Instant since, int answerDays, int introduceDays) {}

    /// The clock of an inquiry starts with the last turn that was taken, never with a reminder or a handover.
    Checked clocks() {
        var open = as.read(Actor.SYSTEM, jdbc -> jdbc.sql("""
                select i.need, i.state, i.due_at, d.answer_days, d.introduce_days,
                       (select max(e.at) from exchange.inquiry_event e
                        where e.need = i.need and e.what not in ('REMINDED', 'OFFICE_TOLD', 'HANDED_OVER', 'WROTE')) as since
                from exchange.inquiry i join exchange.desk d on d.id = i.desk
                where i.state <> 'ENDED'
                """).query(Twin::open).list());
        var wrong = new ArrayList<String>();
        for (var one : open) {
            var due = due(one);
            if (!due.equals(one.due())) {
                wrong.add("%s %s since %s: %s, counted %s"
                        .formatted(one.need(), one.state(), one.since(), one.due(), due));
            }
        }
        return new Checked(open.size(), wrong);
    }

    private static Instant due(Open one) {
        var left = switch (one.state()) {
            case "NEW" -> one.answerDays();
            case "TAKEN" -> one.introduceDays();
            default -> FOLLOW_UP;
        };
        var day = LocalDate.ofInstant(one.since(), JAPAN);
        while (left > 0) {
            day = day.plusDays(1);
            left -= BusinessCalendar.isOpen(day) ? 1 : 0;
        }
        return day.atTime(LocalTime.of(17, 15)).atZone(JAPAN).toInstant();
    }

    private static Open open(ResultSet row, int number) throws SQLException {
        return new Open(
                row.getString("need"),
                row.getString("state"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getInt("answer_days"),
                row.getInt("introduce_days"));
    }
}
