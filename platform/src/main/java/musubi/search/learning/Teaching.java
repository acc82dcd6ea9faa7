package musubi.search.learning;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// 教える強さ: how much an answer says about a feature. What leads on says something of every feature.
public enum Teaching {
    NOTHING(0),
    LITTLE(0.2),
    MUCH(0.5);

    private final double reach;

    Teaching(double reach) {
        this.reach = reach;
    }

    /// How far, in log odds, the belief before the first answer may reasonably be off.
    double reach() {
        return reach;
    }

    /// What this answer teaches about each feature; its base always, so that the chances stay true.
    public static Map<Feature, Teaching> by(Answer answer) {
        var all = new EnumMap<Feature, Teaching>(Feature.class);
        var answers = answer.ledOn() ? Answer.refusals() : List.of(answer);
        for (var feature : Feature.values()) {
            all.put(
                    feature,
                    answers.stream()
                            .map(refusal -> Prior.taughtBy(refusal).getOrDefault(feature, NOTHING))
                            .max(Teaching::compareTo)
                            .orElse(NOTHING));
        }
        return all;
    }

    /// The whole table as text, a line for each answer: what it teaches much about, and what a little.
    public static String table() {
        var lines = Arrays.stream(Answer.values())
                .map(answer -> line(answer, by(answer)))
                .toList();
        return String.join("\n", lines) + "\n";
    }

    private static String line(Answer answer, Map<Feature, Teaching> taught) {
        return answer + ": much " + named(taught, MUCH) + "; little " + named(taught, LITTLE);
    }

    private static String named(Map<Feature, Teaching> taught, Teaching strength) {
        var names = taught.entrySet().stream()
                .filter(entry -> entry.getValue() == strength)
                .map(entry -> entry.getKey().name())
                .toList();
        return names.isEmpty() ? "–" : String.join(", ", names);
    }
}
