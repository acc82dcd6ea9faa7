package musubi.scenarios;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A walk from the home page along every link of this site, as one reader in one language. Of each kind of page it reads
/// a handful: what holds for six organisations holds for six hundred.
final class Crawl {

    private static final int PAGES = 150;
    private static final int OF_A_KIND = 6;
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"([^\"]*)\"");
    private static final Pattern HEADING = Pattern.compile("<h1\\b");
    private static final Pattern LANGUAGE = Pattern.compile("<html lang=\"(\\w+)\"");
    private static final Pattern FORGOTTEN = Pattern.compile("\\[[a-z]+(\\.[A-Za-z0-9-]+)+]");
    private static final Pattern SCRIPT = Pattern.compile("(?s)<script.*?</script>");

    private final Caller caller;
    private final String language;
    private final UnaryOperator<String> kindOf;
    private final ArrayDeque<String> waiting = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, List<String>> visited = new HashMap<>();
    private final List<String> findings = new ArrayList<>();
    private int pages;

    private Crawl(Caller caller, String language, UnaryOperator<String> kindOf) {
        this.caller = caller;
        this.language = language;
        this.kindOf = kindOf;
    }

    static Crawl of(Caller caller, String language, UnaryOperator<String> kindOf) {
        var crawl = new Crawl(caller, language, kindOf);
        crawl.meet(crawl.prefix() + "/");
        crawl.walk();
        return crawl;
    }

    List<String> findings() {
        return findings;
    }

    /// One address for each kind of page that was met.
    Set<String> oneOfEachKind() {
        return visited.values().stream().map(List::getFirst).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<String> kinds() {
        return visited.keySet();
    }

    private String prefix() {
        return language.equals("en") ? "/en" : "";
    }

    private void meet(String path) {
        if (known.add(path)) {
            waiting.add(path);
        }
    }

    private void walk() {
        while (!waiting.isEmpty() && pages < PAGES) {
            var path = waiting.remove();
            var alike = visited.computeIfAbsent(kindOf.apply(path), kind -> new ArrayList<>());
            if (alike.size() < OF_A_KIND) {
                alike.add(path);
                pages++;
                read(path, caller.get(path));
            }
        }
        visited.values().removeIf(List::isEmpty);
    }

    private void read(String path, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 == 3) {
            answer.headers().firstValue("Location").ifPresent(to -> link(path, to));
            visited.get(kindOf.apply(path)).remove(path);
        } else if (answer.statusCode() != 200) {
            findings.add("%s answers %d".formatted(path, answer.statusCode()));
            visited.get(kindOf.apply(path)).remove(path);
        } else if (isPage(answer)) {
            examine(path, answer.body());
        } else {
            visited.get(kindOf.apply(path)).remove(path);
        }
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private void examine(String path, String body) {
        var text = SCRIPT.matcher(body).replaceAll("");
        FORGOTTEN.matcher(text).results().forEach(key -> findings.add(path + " shows " + key.group()));
        var headings = HEADING.matcher(text).results().count();
        if (headings != 1) {
            findings.add("%s has %d main headings".formatted(path, headings));
        }
        var spoken = LANGUAGE.matcher(text);
        if (!spoken.find() || !spoken.group(1).equals(language)) {
            findings.add(path + " does not say that it is " + language);
        }
        LINK.matcher(text).results().forEach(link -> link(path, link.group(1).replace("&amp;", "&")));
    }

    /// Follows what stays on this site and in this language.
    private void link(String from, String to) {
        if (to.startsWith("http://") || to.startsWith("https://")) {
            var address = URI.create(to);
            if (address.getHost().equals("127.0.0.1") || address.getHost().equals("localhost")) {
                link(from, to.substring(to.indexOf('/', 8)));
            }
        } else if (!to.startsWith("#") && !to.matches("[a-z]+:.*")) {
            var target = URI.create("http://localhost" + from).resolve(to);
            var path = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
            if (path.startsWith("/en/") == language.equals("en")) {
                meet(path);
            }
        }
    }
}
