package musubi.pages;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import musubi.kernel.Prefecture;

/// One entry of a chooser: what is sent, what is read, and whether it is chosen now.
public record Option(String value, String label, boolean chosen) {

    /// Closed values, named by the messages that begin so.
    public static List<Option> of(String prefix, Enum<?>[] values, String chosen) {
        return of(prefix, Stream.of(values).map(Enum::name).toList(), chosen);
    }

    public static List<Option> of(String prefix, List<String> values, String chosen) {
        return values.stream()
                .map(value -> new Option(value, Words.t(prefix + value.toLowerCase(Locale.ROOT)), value.equals(chosen)))
                .toList();
    }

    public static List<Option> prefectures(String chosen) {
        return prefectures(Set.of(chosen));
    }

    /// All prefectures, by their two-digit codes.
    public static List<Option> prefectures(Collection<String> chosen) {
        return Stream.of(Prefecture.values())
                .map(prefecture -> new Option(
                        prefecture.twoDigits(),
                        prefecture.in(Words.language()),
                        chosen.contains(prefecture.twoDigits())))
                .toList();
    }
}
