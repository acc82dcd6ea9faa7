package musubi.publishing.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.kernel.MarketArea;
import musubi.kernel.PlainText;
import musubi.kernel.Prefecture;
import musubi.kernel.Reading;
import musubi.pages.Words;
import musubi.publishing.records.Narrowing.Place;
import org.jspecify.annotations.Nullable;

/// What a request asks for, read parameter by parameter. Whatever is not as it should be is said, all of it at once;
/// nothing is corrected and nothing is passed over.
final class Asked {

    static final int MOST = 100;
    private static final int USUAL = 50;

    private final Actor actor;
    private final HttpServletRequest request;
    private final List<Wrong> wrong = new ArrayList<>();

    /// @param query names the parameters there are, as its components
    Asked(Actor actor, HttpServletRequest request, Class<? extends Record> query) {
        this.actor = actor;
        this.request = request;
        var known = Arrays.stream(query.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        request.getParameterMap().forEach((name, values) -> check(name, values.length, known));
    }

    private void check(String name, int times, Set<String> known) {
        if (!known.contains(name)) {
            var names = known.isEmpty() ? Words.t("publishing.problem.none") : String.join(", ", known);
            refuse(name, "publishing.problem.unknown", names);
        } else if (times > 1) {
            refuse(name, "publishing.problem.repeated");
        }
    }

    Actor actor() {
        return actor;
    }

    HttpServletRequest request() {
        return request;
    }

    boolean isWrong() {
        return !wrong.isEmpty();
    }

    List<Wrong> wrong() {
        return List.copyOf(wrong);
    }

    void refuse(String parameter, String key, Object... values) {
        wrong.add(new Wrong(parameter, Words.t(key, values)));
    }

    int limit(@Nullable String given) {
        return given == null ? USUAL : number("limit", given);
    }

    /// From 1 to 100.
    int number(String parameter, String given) {
        if (given.matches("[0-9]{1,3}") && Integer.parseInt(given) >= 1 && Integer.parseInt(given) <= MOST) {
            return Integer.parseInt(given);
        }
        refuse(parameter, "publishing.problem.number", MOST);
        return 1;
    }

    @Nullable
    Integer area(@Nullable String given) {
        if (given == null) {
            return null;
        }
        var area = given.matches("[0-9]") ? MarketArea.numbered(Integer.parseInt(given)) : Optional.<MarketArea>empty();
        if (area.isEmpty()) {
            refuse("area", "publishing.problem.area");
        }
        return area.map(MarketArea::number).orElse(null);
    }

    @Nullable
    String prefecture(String parameter, @Nullable String given) {
        if (given == null) {
            return null;
        }
        if (given.matches("[0-9]{2}")
                && Prefecture.ofCode(Integer.parseInt(given)).isPresent()) {
            return given;
        }
        refuse(parameter, "publishing.problem.prefecture");
        return null;
    }

    /// One of a closed set of words, as the constant that stands in the table.
    @Nullable
    String choice(String parameter, @Nullable String given, List<String> words) {
        if (given == null) {
            return null;
        }
        if (words.contains(given)) {
            return given.toUpperCase(Locale.ROOT).replace('-', '_');
        }
        refuse(parameter, "publishing.problem.choice", String.join(", ", words));
        return null;
    }

    /// Looks up what a parameter names.
    <T> @Nullable T named(String parameter, @Nullable String given, Function<String, Optional<T>> find) {
        return read(parameter, given, find, "publishing.problem.not-there");
    }

    @Nullable
    Place after(@Nullable String given) {
        return read("after", given, Cursor::read, "publishing.problem.cursor");
    }

    @Nullable
    String inner(@Nullable String given) {
        return read("after", given, Cursor::opened, "publishing.problem.cursor");
    }

    private <T> @Nullable T read(
            String parameter, @Nullable String given, Function<String, Optional<T>> reader, String key) {
        if (given == null) {
            return null;
        }
        var value = reader.apply(given);
        if (value.isEmpty()) {
            refuse(parameter, key);
        }
        return value.orElse(null);
    }

    /// Words that must be there; empty when they are not, or cannot be taken.
    String words(String parameter, @Nullable String given, int limit) {
        var reading = PlainText.paragraphs(given == null ? "" : given, limit);
        switch (reading) {
            case Reading.Read<String>(var text, var _)
            when !text.isBlank() -> {
                return text;
            }
            case Reading.Read<String> _ -> refuse(parameter, "publishing.problem.empty." + parameter);
            case Reading.Unreadable<String>(var problem, var _)
            when problem == Reading.Problem.TOO_LONG ->
                refuse(parameter, "publishing.problem.long", limit, length(given));
            case Reading.Unreadable<String> _ -> refuse(parameter, "publishing.problem.broken");
        }
        return "";
    }

    private static int length(@Nullable String given) {
        return given == null ? 0 : given.codePointCount(0, given.length());
    }
}
