package musubi.exchange.wording;

import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.pages.Checked.Findings;
import musubi.pages.Fields;

/// The rules of the two letters of an introduction.
public final class LetterRules {

    public static final int LIMIT = 4000;

    private LetterRules() {}

    public record Two(String toNeed, String toPartner) {}

    public static Checked<Two> check(Answers answers) {
        var findings = new Findings();
        var fields = new Fields(answers, findings, "exchange.problem.");
        var toNeed = fields.required("to_need", false, LIMIT);
        var toPartner = fields.required("to_partner", false, LIMIT);
        return findings.or(() -> new Two(toNeed.orElseThrow(), toPartner.orElseThrow()));
    }
}
