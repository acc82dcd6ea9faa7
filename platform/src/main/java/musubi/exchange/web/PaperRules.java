package musubi.exchange.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import musubi.exchange.referral.Agreement;
import musubi.exchange.referral.Agreements;
import musubi.exchange.referral.Agreements.Wish;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.pages.Checked.Findings;
import musubi.pages.Checked.Problem;
import musubi.pages.Fields;

/// The rules of recording what two sides signed or handed over.
final class PaperRules {

    private PaperRules() {}

    /// Without a day it was today.
    static Checked<Wish> check(Answers typed, LocalDate today) {
        var findings = new Findings();
        var fields = new Fields(typed, findings, "exchange.problem.");
        var kind = fields.choice("kind", Agreement.Kind.class);
        if (kind == null) {
            findings.add("kind", Problem.of("exchange.problem.choose"));
        }
        var day = typed.has("day") ? fields.day("day") : today;
        var words = fields.text("words", true, Agreements.WORDS_LIMIT).orElse(null);
        var form = Objects.requireNonNullElseGet(EntryForms.id(typed.text("formId")), UUID::randomUUID);
        return findings.or(() -> new Wish(Objects.requireNonNull(kind), Objects.requireNonNull(day), words, form));
    }

    static Map<String, Problem> problem(Agreement.Refusal why) {
        return switch (why) {
            case TOO_SOON -> Map.of("kind", Problem.of("exchange.problem.agreement-too-soon"));
            case OVER -> Map.of("kind", Problem.of("exchange.problem.agreement-over"));
            case FUTURE -> Map.of("day", Problem.of("exchange.problem.future"));
            case NAME_FIRST -> Map.of("kind", Problem.of("exchange.problem.name-first"));
        };
    }
}
