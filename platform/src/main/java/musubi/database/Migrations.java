package musubi.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/// Brings the tables up to date at the start, and says so when there is something to do.
@Component
class Migrations extends BaseCallback implements FlywayMigrationStrategy {

    private boolean said;

    @Override
    public void migrate(Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            throw new StartRefused(
                    "データベースは別の版の結びで作られています。その版か、より新しい版で始めてください。",
                    "The database was made by another version of Musubi; start that version or a newer one.",
                    e);
        }
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        if (!said) {
            said = true;
            Progress.onConsole().say("データベースの表を整えています", "Bringing the tables up to date");
        }
    }
}
