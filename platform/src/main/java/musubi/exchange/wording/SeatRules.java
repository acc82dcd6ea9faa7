package musubi.exchange.wording;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.pages.Checked.Findings;
import musubi.pages.Fields;
import org.jspecify.annotations.Nullable;

/// The rules of giving somebody a seat at a desk: who, where, what they know, from when until when.
public final class SeatRules {

    private static final int SPECIALITIES_LIMIT = 500;

    private SeatRules() {}

    /// @param desk where; none where a seat is changed
    /// @param account who; likewise
    /// @param to the last day; none while nobody knows it
    public record Wanted(
            @Nullable UUID desk,
            @Nullable UUID account,
            String specialities,
            @Nullable UUID employer,
            LocalDate from,
            @Nullable LocalDate to) {}

    /// @param fresh whether the seat is given now, so that it must be said to whom and where
    public static Checked<Wanted> check(Answers answers, boolean fresh) {
        var findings = new Findings();
        var fields = new Fields(answers, findings, "exchange.problem.");
        var desk = fields.id("desk");
        var account = fields.id("account");
        if (fresh && desk == null) {
            fields.wrong("desk", "choose");
        }
        if (fresh && account == null) {
            fields.wrong("account", "choose");
        }
        var specialities = fields.text("specialities", true, SPECIALITIES_LIMIT).orElse("");
        var from = fields.day("from_day");
        var to = fields.day("to_day");
        if (!fields.has("from_day")) {
            fields.wrong("from_day", "empty");
        }
        if (from != null && to != null && to.isBefore(from)) {
            fields.wrong("to_day", "ends-before");
        }
        var employer = fields.id("employer");
        return findings.or(() -> new Wanted(desk, account, specialities, employer, Objects.requireNonNull(from), to));
    }
}
