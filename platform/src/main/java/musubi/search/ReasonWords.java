package musubi.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.kernel.Language;
import musubi.kernel.MarketArea;
import musubi.kernel.Prefecture;
import musubi.pages.Words;
import musubi.search.Hit.Reason;

/// Reasons as a reader takes them in: 「『漬物』『におい』が共通し、同じ市場領域⑤で、山形県内です。」
public final class ReasonWords {

    /// One reason in words, with what it counts.
    public record Said(String words, double points) {}

    private static final int MOST_WORDS = 4;

    private final Language reader;

    private ReasonWords(Language reader) {
        this.reader = reader;
    }

    public static ReasonWords in(Language reader) {
        return new ReasonWords(reader);
    }

    /// One sentence of the reasons that say most.
    public String sentence(List<Reason> reasons) {
        var clauses = clauses(reasons);
        if (clauses.isEmpty()) {
            return text("none");
        }
        var sentence = new StringBuilder();
        for (var i = 0; i < clauses.size(); i++) {
            var last = i == clauses.size() - 1;
            sentence.append(between(i, last)).append(clauses.get(i).said(last));
        }
        return upper(sentence.append(text("stop")).toString());
    }

    /// Each reason for itself, the weightiest first.
    public List<Said> each(List<Reason> reasons) {
        return reasons.stream()
                .sorted(Comparator.comparingDouble(Reason::points).reversed())
                .map(reason -> new Said(alone(reason), reason.points()))
                .toList();
    }

    private String alone(Reason reason) {
        return switch (reason) {
            case Reason.SharedConcept concept -> text("alone.concept", quoted(word(concept)));
            case Reason.SharedWord word -> text("alone.word", quoted(word.word()));
            case Reason.SharedMeaning meaning -> text("alone.meaning", quoted(meaning.asked()), quoted(meaning.met()));
            case Reason.SharedPhrase phrase -> text("alone.phrase", quoted(phrase.phrase()));
            case Reason.Wording _ -> text("alone.wording");
            case Reason.Alike _ -> text("alone.alike");
            case Reason.SharedArea area -> text("alone.area", sign(area.area()));
            case Reason.Near near when near.kilometres() == 0 -> text("alone.here", prefecture(near));
            case Reason.Near near -> text("alone.near", prefecture(near), near.kilometres());
        };
    }

    /// A piece of the sentence, said in one way in the middle and in another at its end.
    private record Clause(String middle, String end) {

        String said(boolean last) {
            return last ? end : middle;
        }
    }

    private List<Clause> clauses(List<Reason> reasons) {
        var clauses = new ArrayList<Clause>();
        var shared = shared(reasons);
        if (!shared.isEmpty()) {
            clauses.add(clause("shared", shared));
        }
        var areas = signs(reasons);
        if (!areas.isEmpty()) {
            clauses.add(clause("area", areas));
        }
        reasons.stream()
                .flatMap(r -> r instanceof Reason.Near near ? Stream.of(near) : Stream.empty())
                .findFirst()
                .ifPresent(near -> clauses.add(
                        near.kilometres() == 0
                                ? clause("here", prefecture(near))
                                : clause("near", prefecture(near), near.kilometres())));
        return clauses;
    }

    private Clause clause(String key, Object... values) {
        return new Clause(text(key + ".middle", values), text(key + ".end", values));
    }

    private String shared(List<Reason> reasons) {
        var words = new LinkedHashSet<String>();
        reasons.stream()
                .sorted(Comparator.comparingDouble(Reason::points).reversed())
                .forEach(reason -> {
                    switch (reason) {
                        case Reason.SharedConcept concept -> words.add(word(concept));
                        case Reason.SharedWord word -> words.add(word.word());
                        case Reason.SharedMeaning meaning -> words.add(meaning.asked());
                        case Reason.SharedPhrase _,
                                Reason.Wording _,
                                Reason.Alike _,
                                Reason.SharedArea _,
                                Reason.Near _ -> {}
                    }
                });
        return words.stream()
                .limit(MOST_WORDS)
                .map(this::quoted)
                .reduce((some, one) -> text("pair", some, one))
                .orElse("");
    }

    private static String signs(List<Reason> reasons) {
        return reasons.stream()
                .flatMap(r -> r instanceof Reason.SharedArea area ? Stream.of(area.area()) : Stream.empty())
                .sorted()
                .map(ReasonWords::sign)
                .collect(Collectors.joining());
    }

    private String word(Reason.SharedConcept concept) {
        return reader == Language.EN ? concept.english() : concept.japanese();
    }

    private String quoted(String word) {
        return text("quoted", word);
    }

    private String prefecture(Reason.Near near) {
        var code = near.prefecture();
        return code.matches("\\d{1,2}")
                ? Prefecture.ofCode(Integer.parseInt(code))
                        .map(p -> p.in(reader))
                        .orElse(code)
                : code;
    }

    private static String sign(int area) {
        return MarketArea.numbered(area).map(MarketArea::sign).orElse(Integer.toString(area));
    }

    private String between(int index, boolean last) {
        if (index == 0) {
            return "";
        }
        return last ? text("before-last") : text("between");
    }

    private static String upper(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private String text(String key, Object... values) {
        return Words.in(reader, "search.reason." + key, values);
    }
}
