package musubi.search.learning;

import java.util.ArrayList;
import java.util.List;

/// 模型の控え: a model as lines of text that a person can read and compare, and that give exactly the same model again.
///
/// `about feature region mean variance answers`, the region `-` for the nation; the numbers of a region are its
/// difference from the nation. Then `TRUST region share`.
public final class Snapshot {

    private static final String HEAD = "musubi learning 1";
    private static final String TRUST = "TRUST";
    private static final String NATION = "-";

    private Snapshot() {}

    public static String write(Model model) {
        var lines = new ArrayList<String>();
        lines.add(HEAD);
        model.regressions().forEach((refusal, regression) -> write(refusal.name(), regression, lines));
        write(Calibration.NAME, model.calibration(), lines);
        model.trust().regions().forEach((region, trust) -> lines.add(TRUST + " " + region + " " + trust));
        return String.join("\n", lines) + "\n";
    }

    private static void write(String about, Regression regression, List<String> lines) {
        write(about + " %s " + NATION, regression.terms(), regression.nation(), lines);
        regression.regions().forEach((region, own) -> write(about + " %s " + region, regression.terms(), own, lines));
    }

    private static void write(String start, Terms terms, Beliefs beliefs, List<String> lines) {
        for (int i = 0; i < terms.size(); i++) {
            if (!terms.isFixed(i)) {
                lines.add(start.formatted(terms.names[i]) + " " + beliefs.mean[i] + " " + beliefs.variance[i] + " "
                        + beliefs.answers);
            }
        }
    }

    /// Refuses a text that is not whole or not ours, naming the line.
    public static Model read(String text) {
        var lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
            throw new IllegalArgumentException("a snapshot begins with the line: " + HEAD);
        }
        var model = Model.atFirst().learn(List.of());
        for (int i = 1; i < lines.size(); i++) {
            try {
                read(lines.get(i).split(" "), model);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return whole(model, lines);
    }

    private static Model whole(Model model, List<String> lines) {
        if (write(model).lines().count() != lines.size()) {
            throw new IllegalArgumentException("the snapshot has " + lines.size() + " lines, not all of a model");
        }
        return model;
    }

    private static void read(String[] words, Model model) {
        if (words.length == 3 && words[0].equals(TRUST)) {
            model.trust().put(words[1], within(number(words[2]), 0, 1));
        } else if (words.length == 6) {
            var regression = named(words[0], model);
            var beliefs = words[2].equals(NATION) ? regression.nation() : regression.in(words[2]);
            var place = place(words[1], regression.terms());
            beliefs.mean[place] = number(words[3]);
            beliefs.variance[place] = within(number(words[4]), 0, Double.MAX_VALUE);
            beliefs.answers = Integer.parseInt(words[5]);
        } else {
            throw new IllegalArgumentException("has " + words.length + " words");
        }
    }

    private static Regression named(String about, Model model) {
        if (about.equals(Calibration.NAME)) {
            return model.calibration();
        }
        var regression = model.regressions().get(Answer.valueOf(about));
        if (regression == null) {
            throw new IllegalArgumentException(about + " is no refusal");
        }
        return regression;
    }

    private static int place(String feature, Terms terms) {
        var place = List.of(terms.names).indexOf(feature);
        if (place < 0 || terms.isFixed(place)) {
            throw new IllegalArgumentException("nothing is learned of " + feature);
        }
        return place;
    }

    private static double number(String word) {
        var number = Double.parseDouble(word);
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(word + " is no number");
        }
        return number;
    }

    private static double within(double number, double least, double most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(number + " is not from " + least + " to " + most);
        }
        return number;
    }
}
