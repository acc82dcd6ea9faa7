package musubi.pages;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What came of checking a form: a value that meets the rules, or a problem at each field that does not.
public sealed interface Checked<T> {

    record Fine<T>(T value) implements Checked<T> {}

    record Wrong<T>(Map<String, Problem> problems) implements Checked<T> {}

    /// Why a field cannot stay as it is: the key of its message and what stands in it.
    record Problem(String key, List<Object> values) {

        public static Problem of(String key, Object... values) {
            return new Problem(key, List.of(values));
        }
    }

    /// Problems as they are found, the first of each field.
    final class Findings {

        private final Map<String, Problem> problems = new LinkedHashMap<>();

        public void add(String field, Problem problem) {
            problems.putIfAbsent(field, problem);
        }

        public boolean none() {
            return problems.isEmpty();
        }

        public <T> Checked<T> or(Supplier<T> value) {
            return problems.isEmpty() ? new Fine<>(value.get()) : new Wrong<>(Collections.unmodifiableMap(problems));
        }
    }
}
