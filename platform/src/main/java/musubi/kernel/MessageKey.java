package musubi.kernel;

import java.util.Locale;

/// The name of an enum constant as message files and addresses spell it: `wrong-check-digit`.
final class MessageKey {

    private MessageKey() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
