package musubi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTests {

    private static final Pattern ASKED =
            Pattern.compile("\\b(?:t|in)\\(\\s*(?:[\\w.]+,\\s*)?\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)*\\.?)\"");
    private static final Pattern CODE = Pattern.compile(
            "<%--.*?--%>|@(?:import|param)[^\\n]*|\\$unsafe\\{[^}]*}|<script.*?</script>|<[^<>]*>", Pattern.DOTALL);
    private static final Pattern RAW =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]+|\\b[A-Za-z]{2,} [A-Za-z]{2,}\\b");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(keys("en")).containsExactlyInAnyOrderElementsOf(keys("ja"));
    }

    @Test
    void nothingIsSaidWithEmptyWords() {
        for (var language : List.of("ja", "en")) {
            assertThat(messages(language).values())
                    .allSatisfy(text -> assertThat((String) text).isNotBlank());
        }
    }

    @Test
    void everyKeyThatIsAskedForExists() {
        var missing = new TreeSet<>(asked());
        missing.removeAll(keys("ja"));

        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyIsAskedForSomewhere() {
        var literals = sources().flatMap(MessagesTests::literals).collect(Collectors.toSet());

        assertThat(keys("ja")).allMatch(key -> isUsed(key, literals), "is used by a template or a class");
    }

    @Test
    void templatesHoldNoTextOfTheirOwn() {
        assertThat(Sources.of(Sources.TEMPLATES, ".jte"))
                .allSatisfy(file -> assertThat(rawText(Sources.read(file)))
                        .as(file.toString())
                        .isEmpty());
    }

    @Test
    void bitesOnRawTextAndOnUnusedKeys() {
        assertThat(rawText("<p class=\"x\">さがす ${t(\"a.b\")}</p>")).containsExactly("さがす");
        assertThat(rawText("<p>Find it ${t(\"a.b\")}</p>")).containsExactly("Find it");
        assertThat(isUsed("a.never", Set.of("a.other", "b."))).isFalse();
        assertThat(isUsed("a.kind.SEED", Set.of("a.kind."))).isTrue();
    }

    static List<String> rawText(String template) {
        var text = CODE.matcher(withoutExpressions(template)).replaceAll(" ");
        return RAW.matcher(text).results().map(found -> found.group().strip()).toList();
    }

    /// Takes out `${…}`, `!{…}` and control lines, whose braces and brackets may nest.
    private static String withoutExpressions(String template) {
        var kept = new StringBuilder();
        for (var line : template.split("\n")) {
            var stripped = line.strip();
            if (!stripped.startsWith("@") && !stripped.startsWith("!{")) {
                kept.append(stripped.replaceAll("\\$(?:unsafe)?\\{(?:[^{}]|\\{[^{}]*})*}", " ")
                                .replaceAll(
                                        "@(?:template|if|elseif|for)[^>]*?\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)",
                                        " ")
                                .replaceAll("@(?:else|endif|endfor|raw|endraw)", " "))
                        .append('\n');
            }
        }
        return kept.toString();
    }

    private static boolean isUsed(String key, Set<String> literals) {
        return literals.contains(key)
                || literals.stream().anyMatch(literal -> literal.endsWith(".") && key.startsWith(literal));
    }

    private static Set<String> asked() {
        return sources()
                .flatMap(text -> ASKED.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<String> literals(String text) {
        return LITERAL.matcher(text).results().map(found -> found.group(1));
    }

    private static Stream<String> sources() {
        return Stream.concat(Sources.of(Sources.TEMPLATES, ".jte").stream(), Sources.of(Sources.JAVA, ".java").stream())
                .map(Sources::read);
    }

    private static Set<String> keys(String language) {
        return messages(language).stringPropertyNames();
    }

    private static Properties messages(String language) {
        var all = new Properties();
        for (var file : Sources.of(Sources.MESSAGES, "_" + language + ".properties")) {
            try {
                all.load(new StringReader(Sources.read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }
}
