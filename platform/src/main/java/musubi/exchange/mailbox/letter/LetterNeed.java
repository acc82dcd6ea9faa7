package musubi.exchange.mailbox.letter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import musubi.exchange.EntryKind;
import musubi.exchange.Statement.Part;
import musubi.exchange.wording.Content;
import musubi.exchange.wording.EntryRules;
import musubi.exchange.wording.Folded;
import musubi.kernel.Disclosure.Level;
import musubi.kernel.Language;
import musubi.pages.Answers;
import musubi.pages.Checked;
import musubi.pages.Words;

/// The need that a letter becomes: for coordinators only, whatever it says of itself.
public final class LetterNeed {

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final Pattern PREFIXES = Pattern.compile("(?i)^\\s*((re|fw|fwd|返信|転送)\\s*(\\[\\d+])?\\s*[:：]\\s*)+");
    private static final Pattern UNREADABLE = Pattern.compile("[\\x00\\ud800-\\udfff]");

    private LetterNeed() {}

    public static Checked<Content> of(Letter letter, UUID community, LocalDate today) {
        var language = language(letter);
        var values = new HashMap<String, String>();
        values.put(Answers.MAIN, language.tag());
        values.put("community", community.toString());
        values.put(EntryRules.field(Part.TITLE, language), title(letter, language));
        values.put(EntryRules.field(Part.DETAILS, language), details(letter, language));
        values.put(EntryRules.field(Part.CONTACT, language), contact(letter));
        for (var part : Part.values()) {
            values.put("level_" + part.key(), Level.COORDINATORS.name());
        }
        return EntryRules.check(EntryKind.NEED, new Answers(Map.copyOf(values)), Set.of(), today);
    }

    /// What a letter adds to a need that an earlier one became, in at most so many characters.
    public static String words(Letter letter, int most) {
        return shortened(Folded.of(details(letter, language(letter))).own().strip(), most);
    }

    private static Language language(Letter letter) {
        var text = letter.text() == null ? "" : letter.text();
        return JAPANESE.matcher(letter.subject() + text).find() ? Language.JA : Language.EN;
    }

    /// The subject; without one, how the text begins.
    private static String title(Letter letter, Language language) {
        var subject = clean(PREFIXES.matcher(letter.subject()).replaceFirst("")).strip();
        var text = letter.text() == null ? "" : clean(letter.text());
        var title = subject.isEmpty()
                ? text.lines()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .orElse("")
                        .strip()
                : subject;
        return title.isEmpty()
                ? Words.in(language, "exchange.mail.no-subject")
                : shortened(title.replaceAll("\\s+", " "), Part.TITLE.limit());
    }

    private static String details(Letter letter, Language language) {
        var attachments = letter.attachments().isEmpty()
                ? ""
                : "\n\n" + Words.in(language, "exchange.mail.attachments", names(letter.attachments()));
        var text = letter.text();
        if (text == null) {
            return Words.in(language, "exchange.mail.too-large") + attachments;
        }
        var folded = LetterText.folded(clean(text));
        var room = Part.DETAILS.limit() - attachments.length();
        if (folded.codePointCount(0, folded.length()) <= room) {
            return insert(folded, attachments);
        }
        var cut = "\n\n" + Words.in(language, "exchange.mail.cut");
        return shortened(folded, room - cut.length()) + cut + attachments;
    }

    /// What is attached belongs to the own words, before what was quoted.
    private static String insert(String folded, String attachments) {
        var parts = Folded.of(folded);
        var rest = parts.rest();
        return rest == null ? parts.own() + attachments : Folded.join(parts.own() + attachments, rest);
    }

    private static String names(List<Letter.Attachment> attachments) {
        return shortened(
                attachments.stream()
                        .map(each -> clean(each.name()).replaceAll("\\s+", " ") + " (" + kilobytes(each.bytes()) + ")")
                        .collect(Collectors.joining(", ")),
                500);
    }

    private static String kilobytes(long bytes) {
        return Math.max(1, bytes >> 10) + " KB";
    }

    private static String contact(Letter letter) {
        var name = clean(letter.from().name()).strip();
        var address = clean(letter.from().address()).strip();
        return shortened(name.isEmpty() ? address : name + "\n" + address, Part.CONTACT.limit());
    }

    private static String clean(String text) {
        return UNREADABLE.matcher(text).replaceAll("\ufffd");
    }

    private static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
