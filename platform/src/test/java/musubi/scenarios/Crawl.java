package musubi.scenarios;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// A walk from the home page along every link of this site, as one reader in one language. Of each kind of page it
/// reads
/// a handful: what holds for six organisations holds for six hundred.
final class Crawl {

    private static final int PAGES = 150;
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"([^\"]*)\"");
    private static final Pattern HEADING = Pattern.compile("<h1\\b");
    private static final Pattern LANGUAGE = Pattern.compile("<html lang=\"(\\w+)\"");
    private static final Pattern FORGOTTEN = Pattern.compile("\\[[a-z]+(\\.[A-Za-z0-9-]+)+]");
    private static final Pattern SCRIPT = Pattern.compile("(?s)<script.*?</script>");

    private final Caller caller;
    private final String language;
    private final UnaryOperator<String> kindOf;
    private final int ofAKind;
    private final ArrayDeque<String> waiting = new ArrayDeque<>();
    private final Map<String, String> metOn = new HashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();
    private final Map<String, String> seen = new LinkedHashMap<>();
    private final List<String> findings = new ArrayList<>();
    private int pages;

    private Crawl(Caller caller, String language, UnaryOperator<String> kindOf, int ofAKind) {
        this.caller = caller;
        this.language = language;
        this.kindOf = kindOf;
        this.ofAKind = ofAKind;
    }

    static Crawl of(Caller caller, String language, UnaryOperator<String> kindOf, int ofAKind) {
        var crawl = new Crawl(caller, language, kindOf, ofAKind);
        crawl.meet("nowhere", crawl.prefix() + "/");
        crawl.walk();
        return crawl;
    }

    List<String> findings() {
        return findings;
    }

    /// One address for each kind of page that was met.
    Collection<String> oneOfEachKind() {
        return seen.values();
    }

    Set<String> kinds() {
        return seen.keySet();
    }

    private String prefix() {
        return language.equals("en") ? "/en" : "";
    }

    private void meet(String from, String path) {
        if (metOn.putIfAbsent(path, from) == null) {
            waiting.add(path);
        }
    }

    private void walk() {
        while (!waiting.isEmpty() && pages < PAGES) {
            var path = waiting.remove();
            if (asked.merge(kindOf.apply(path), 1, Integer::sum) <= ofAKind) {
                pages++;
                read(path, caller.get(path));
            }
        }
    }

    private void read(String path, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 == 3) {
            asked.merge(kindOf.apply(path), -1, Integer::sum);
            answer.headers().firstValue("Location").ifPresent(to -> link(path, to));
        } else if (answer.statusCode() != 200) {
            findings.add("%s answers %d (link on %s)".formatted(path, answer.statusCode(), metOn.get(path)));
        } else if (isPage(answer)) {
            seen.putIfAbsent(kindOf.apply(path), path);
            examine(path, answer.body());
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
                meet(from, path);
            }
        }
    }
}
