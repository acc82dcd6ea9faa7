package musubi.portal.commandline;

import musubi.kernel.Language;
import musubi.pages.Words;

/// Speaks to the person at the machine, in both languages, since nobody has chosen one there.
final class Console {

    private Console() {}

    static void say(String key, Object... values) {
        for (var language : Language.values()) {
            System.out.println(Words.in(language, key, values));
        }
    }

    /// The same, for what went wrong.
    static void complain(String key, Object... values) {
        for (var language : Language.values()) {
            System.err.println(Words.in(language, key, values));
        }
    }

    /// One line as it is, for a list.
    static void line(String text) {
        System.out.println(text);
    }
}
