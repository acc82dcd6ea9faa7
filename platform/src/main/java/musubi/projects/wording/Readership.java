package musubi.projects.wording;

import musubi.kernel.Disclosure;
import musubi.kernel.Disclosure.Level;
import musubi.pages.Fields;

/// Who is to read a project or a line of it, as its form says.
final class Readership {

    private Readership() {}

    /// Coordinators write projects, so nothing is offered that they could not read themselves.
    static Level level(Fields fields, String field, Level usually) {
        var level = fields.choice(field, Level.class);
        return level == null || level == Level.NAMED_PARTIES ? usually : level;
    }

    /// The level, and the day from which a more open one applies where the form names one (S4-12).
    static Disclosure disclosure(Fields fields, Level level) {
        var day = fields.day("opens_on");
        var to = fields.choice("opens_to", Level.class);
        if (fields.has("opens_on") != (to != null)) {
            fields.wrong(to == null ? "opens_to" : "opens_on", "embargo");
        }
        return day != null && to != null && to.isMoreOpenThan(level)
                ? Disclosure.of(level).openingOn(day, to)
                : Disclosure.of(level);
    }
}
