package musubi.kernel;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What came of reading a text somebody typed: a value, or the exact reason why not.
/// A form switches over it without `default` and shows the message of the [Problem] at its field.
public sealed interface Reading<T> {

    /// The value, with a [Remark] when it was understood but deserves a second look.
    record Read<T>(T value, @Nullable Remark remark) implements Reading<T> {}

    /// Why the text has no value, and the one word a helpful message needs: the right check digit, the wrong
    /// character, the number of digits. The hint never repeats the whole input.
    record Unreadable<T>(Problem problem, String hint) implements Reading<T> {}

    /// The reason; [#key()] names its text in the message files, which may use `{0}` for the hint.
    enum Problem {
        EMPTY,
        BROKEN_CHARACTERS,
        TOO_LONG,
        NOT_DIGITS,
        WRONG_LENGTH,
        WRONG_CHECK_DIGIT,
        /// Twelve digits: perhaps a personal number (個人番号), which we never collect.
        MAYBE_PERSONAL_NUMBER,
        UNKNOWN_PREFECTURE,
        NOT_AN_AMOUNT,
        FRACTION_OF_A_YEN,
        TOO_LARGE,
        NOT_A_RATE,
        NOT_A_QUANTITY,
        NO_UNIT,
        NOT_A_FISCAL_YEAR,
        YEARS_DISAGREE,
        NOT_A_DATE,
        NO_SUCH_DAY,
        WRONG_WEEKDAY,
        NOT_KANA,
        NOT_A_SLUG;

        public String key() {
            return "kernel.unreadable." + MessageKey.of(this);
        }
    }

    /// Something to show beside a value that was accepted.
    enum Remark {
        /// The era (元号) named was not in use then, as in 平成33年度; the value is counted on.
        OUTSIDE_ITS_ERA;

        public String key() {
            return "kernel.remark." + MessageKey.of(this);
        }
    }

    static <T> Reading<T> read(T value) {
        return new Read<>(value, null);
    }

    static <T> Reading<T> unreadable(Problem problem) {
        return new Unreadable<>(problem, "");
    }

    static <T> Reading<T> unreadable(Problem problem, Object hint) {
        return new Unreadable<>(problem, hint.toString());
    }

    default <R> Reading<R> map(Function<T, R> change) {
        return switch (this) {
            case Read<T>(var value, var remark) -> new Read<>(change.apply(value), remark);
            case Unreadable<T>(var problem, var hint) -> new Unreadable<>(problem, hint);
        };
    }

    default <R> Reading<R> flatMap(Function<T, Reading<R>> next) {
        return switch (this) {
            case Read<T>(var value, var remark) -> {
                var result = next.apply(value);
                yield remark != null && result instanceof Read<R>(var changed, var own) && own == null
                        ? new Read<>(changed, remark)
                        : result;
            }
            case Unreadable<T>(var problem, var hint) -> new Unreadable<>(problem, hint);
        };
    }

    default Optional<T> toOptional() {
        return switch (this) {
            case Read<T> read -> Optional.of(read.value());
            case Unreadable<T> _ -> Optional.empty();
        };
    }

    /// For texts we wrote ourselves; what people typed is switched over instead.
    default T orElseThrow() {
        return switch (this) {
            case Read<T> read -> read.value();
            case Unreadable<T>(var problem, var hint) ->
                throw new IllegalArgumentException(hint.isEmpty() ? problem.key() : problem.key() + ": " + hint);
        };
    }
}
