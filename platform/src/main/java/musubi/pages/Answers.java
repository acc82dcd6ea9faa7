package musubi.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import musubi.kernel.Language;

/// What somebody typed into a form, exactly as typed, by the name of the field.
public record Answers(Map<String, String> values) {

    /// The field that says in which language a form is written first: `ja` or `en`.
    public static final String MAIN = "main";

    private static final String BETWEEN = ",";

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        values = Map.copyOf(values);
    }

    /// Several values under one name, as ticked boxes send them, are kept with commas between.
    public static Answers of(Map<String, List<String>> parameters) {
        var values = new HashMap<String, String>();
        parameters.forEach((name, typed) -> values.put(name, String.join(BETWEEN, typed)));
        return new Answers(values);
    }

    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return !text(name).isBlank();
    }

    /// The language the form is written in first; the other is for whoever likes to.
    public Language main() {
        return text(MAIN).equals("en") ? Language.EN : Language.JA;
    }

    public List<String> ticked(String name) {
        return Stream.of(text(name).split(BETWEEN)).filter(v -> !v.isBlank()).toList();
    }

    public Answers with(String name, String value) {
        var changed = new HashMap<>(values);
        changed.put(name, value);
        return new Answers(changed);
    }

    /// The version of the record that was on the screen; 0 when the form does not say.
    public int version() {
        return text("version").matches("\\d{1,9}") ? Integer.parseInt(text("version")) : 0;
    }

    /// These answers, and where they say nothing, the others.
    public Answers over(Answers others) {
        var all = new HashMap<>(others.values);
        all.putAll(values);
        return new Answers(all);
    }
}
