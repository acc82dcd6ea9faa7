package musubi.scenarios;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is typed into a form, name by name. A name may come more than once.
record Form(List<Map.Entry<String, String>> fields) {

    private static final Pattern HIDDEN = Pattern.compile("<input\\b[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern SELECT = Pattern.compile("(?s)<select\\b[^>]*\\bname=\"([^\"]*)\".*?</select>");
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    static Form empty() {
        return new Form(List.of());
    }

    static Form of(String name, String value) {
        return empty().with(name, value);
    }

    /// The form that posts to `action` as it stands before anything is typed: its id, its version, what is chosen.
    static Form on(String page, String action) {
        var start = page.indexOf("action=\"" + action + "\"");
        if (start < 0) {
            throw new IllegalArgumentException("no form posts to " + action);
        }
        var html = page.substring(start, page.indexOf("</form>", start));
        var form = empty();
        for (var input : HIDDEN.matcher(html).results().toList()) {
            form = form.with(first(NAME, input.group()), first(VALUE, input.group()));
        }
        for (var select : SELECT.matcher(html).results().toList()) {
            form = form.with(select.group(1), first(CHOSEN, select.group()));
        }
        return form.without("_csrf");
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    /// Sets a field, replacing what was there under this name.
    Form with(String name, String value) {
        var more = new ArrayList<>(without(name).fields);
        more.add(Map.entry(name, value));
        return new Form(List.copyOf(more));
    }

    Form without(String name) {
        return new Form(
                fields.stream().filter(field -> !field.getKey().equals(name)).toList());
    }

    String encoded() {
        return fields.stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
