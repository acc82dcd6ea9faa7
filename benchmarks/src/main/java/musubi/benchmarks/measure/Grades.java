package musubi.benchmarks.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// What people said about the answers to each need: a grade above zero means that the answer helps.
public final class Grades {

    private final Map<String, Map<String, Double>> byNeed = new HashMap<>();

    public void add(String need, String answer, double grade) {
        byNeed.computeIfAbsent(need, n -> new HashMap<>()).put(answer, grade);
    }

    public Map<String, Double> of(String need) {
        return byNeed.getOrDefault(need, Map.of());
    }

    public Set<String> needs() {
        return byNeed.keySet();
    }

    public boolean anyHelps(String need) {
        return of(need).values().stream().anyMatch(grade -> grade > 0);
    }
}
