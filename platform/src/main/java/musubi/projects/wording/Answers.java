package musubi.projects.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What somebody typed into a form, exactly as typed, by the name of the field.
public record Answers(Map<String, String> values) {

    public Answers {
        values = Map.copyOf(values);
    }

    public static Answers of(Map<String, List<String>> parameters) {
        var values = new HashMap<String, String>();
        parameters.forEach((name, typed) -> values.put(name, String.join(",", typed)));
        return new Answers(values);
    }

    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return !text(name).isBlank();
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
}
