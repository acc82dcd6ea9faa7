package musubi.projects.wording;

import static musubi.projects.wording.Detail.Field.CODE;
import static musubi.projects.wording.Detail.Field.EVIDENCE;
import static musubi.projects.wording.Detail.Field.MANNER;
import static musubi.projects.wording.Detail.Field.ORGANISATION;
import static musubi.projects.wording.Detail.Field.REGION;
import static musubi.projects.wording.Detail.Field.UNIT;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.UUID;
import musubi.kernel.Disclosure;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.pages.Checked.Findings;
import musubi.pages.Fields;
import musubi.projects.wording.Detail.Amount;
import musubi.projects.wording.Detail.Content;
import musubi.projects.wording.Detail.Field;
import musubi.projects.wording.Detail.Kind;
import musubi.projects.wording.Detail.Said;
import musubi.projects.wording.Detail.When;
import org.jspecify.annotations.Nullable;

/// What a line of a project must say, kind by kind.
public final class DetailRules {

    private static final int NAME = 120;
    private static final int WORDS = 1000;
    private static final int UNIT_LIMIT = 20;
    private static final int EVIDENCE_LIMIT = 500;
    private static final Set<Field> TWICE = Set.of(Field.NAME, Field.WORDS);

    private final Kind kind;
    private final Fields fields;

    private DetailRules(Kind kind, Fields fields) {
        this.kind = kind;
        this.fields = fields;
    }

    /// A line that meets the rules, with who may read it.
    public record Line(Content content, Disclosure disclosure) {}

    /// @param output for a follow-up, the output it is about
    public static Checked<Line> check(Kind kind, Answers answers, @Nullable UUID output) {
        var findings = new Findings();
        var fields = new Fields(answers, findings, "projects.problem.");
        var rules = new DetailRules(kind, fields);
        rules.nothingMissing();
        var content = rules.content(output);
        var disclosure = Readership.disclosure(fields, Readership.level(fields, "level", kind.usually()));
        return findings.or(() -> new Line(content, disclosure));
    }

    private Content content(@Nullable UUID output) {
        return new Content(
                new Said(
                        code(),
                        manner(),
                        uses(Field.NAME) ? fields.both(Field.NAME.key(), true, NAME) : null,
                        fields.both(Field.WORDS.key(), false, WORDS)),
                uses(ORGANISATION) ? fields.id(ORGANISATION.key()) : null,
                output,
                new When(
                        uses(Field.DAY) ? fields.day(Field.DAY.key()) : null,
                        uses(Field.DONE_ON) ? fields.day(Field.DONE_ON.key()) : null,
                        uses(Field.YEAR) ? fields.year(Field.YEAR.key()) : null),
                new Amount(
                        uses(Field.YEN) ? fields.yen(Field.YEN.key()) : null,
                        uses(Field.NUMBER) ? fields.number(Field.NUMBER.key()) : null,
                        uses(UNIT) ? fields.text(UNIT.key(), true, UNIT_LIMIT).orElse(null) : null),
                uses(REGION) ? fields.prefecture(REGION.key()) : null,
                uses(EVIDENCE) ? evidence() : null);
    }

    private void nothingMissing() {
        for (var field : kind.required()) {
            if (!said(field)) {
                fields.wrong(TWICE.contains(field) ? field.key() + "_ja" : field.key(), "empty");
            }
        }
        if (kind == Kind.PARTNER && !said(ORGANISATION) && !said(Field.NAME)) {
            fields.wrong(ORGANISATION.key(), "partner");
        }
        if (kind == Kind.OUTPUT && !said(Field.DAY) && !said(Field.YEAR)) {
            fields.wrong(Field.DAY.key(), "when");
        }
        if (uses(UNIT) && said(Field.NUMBER) && !said(UNIT)) {
            fields.wrong(UNIT.key(), "unit");
        }
    }

    private boolean said(Field field) {
        return switch (field) {
            case NAME, WORDS -> fields.has(field.key() + "_ja") || fields.has(field.key() + "_en");
            case CODE -> code() != null;
            case MANNER -> manner() != null;
            case REGION -> fields.prefecture(REGION.key()) != null;
            case ORGANISATION -> fields.id(ORGANISATION.key()) != null;
            case DAY, DONE_ON, YEAR, YEN, NUMBER, UNIT, EVIDENCE -> fields.has(field.key());
        };
    }

    private boolean uses(Field field) {
        return kind.fields().contains(field);
    }

    private @Nullable String code() {
        var typed = fields.text(CODE.key(), true, NAME).orElse(null);
        return typed != null && kind.codes().contains(typed) ? typed : null;
    }

    private @Nullable String manner() {
        var typed = uses(MANNER) ? fields.text(MANNER.key(), true, NAME).orElse(null) : null;
        return "CALL".equals(typed) || "OWN".equals(typed) ? typed : null;
    }

    /// A web address must be one; anything else is taken as the citation of a document.
    private @Nullable String evidence() {
        var text = fields.text(EVIDENCE.key(), true, EVIDENCE_LIMIT).orElse(null);
        if (text != null && text.contains("://") && !isAddress(text)) {
            fields.wrong(EVIDENCE.key(), "address");
            return null;
        }
        return text;
    }

    private static boolean isAddress(String text) {
        try {
            var uri = new URI(text);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
