package musubi.tasks.mail;

import java.util.List;
import java.util.function.Function;
import musubi.kernel.Bilingual;
import musubi.kernel.Language;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;

/// まとめの手紙: several letters made into one, in both languages.
record Bundle(Bilingual subject, Bilingual text) {

    /// One of the letters that go in.
    record Part(Bilingual subject, Bilingual text, @Nullable String path) {}

    static Bundle of(List<Part> parts, Postmark mark) {
        return new Bundle(
                both(language -> Words.in(language, "tasks.digest.subject", parts.size())),
                both(language -> text(parts, language, mark)));
    }

    private static String text(List<Part> parts, Language language, Postmark mark) {
        var text = new StringBuilder(Words.in(language, "tasks.digest.lead", parts.size())).append('\n');
        for (var part : parts) {
            text.append("\n■ ").append(part.subject().in(language)).append('\n');
            text.append(part.text().in(language).strip()).append('\n');
            var path = part.path();
            if (path != null) {
                text.append(mark.address(language, path)).append('\n');
            }
        }
        return text.toString();
    }

    private static Bilingual both(Function<Language, String> words) {
        return new Bilingual(words.apply(Language.JA), words.apply(Language.EN));
    }
}
