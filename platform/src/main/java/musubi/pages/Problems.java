package musubi.pages;

import java.util.Map;
import java.util.Set;
import musubi.pages.Checked.Problem;

/// What is wrong with a form, by field, in the words of the reader.
public record Problems(Map<String, Problem> byField) {

    public static final Problems NONE = new Problems(Map.of());

    public boolean any() {
        return !byField.isEmpty();
    }

    public boolean at(String field) {
        return byField.containsKey(field);
    }

    public String text(String field) {
        var problem = byField.get(field);
        return problem == null ? "" : Words.t(problem.key(), problem.values().toArray());
    }

    public Set<String> fields() {
        return byField.keySet();
    }
}
