package musubi.database;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Lets one transaction at a time do a thing: who comes second waits until the first is over, on whatever node, and
/// then
/// finds what it left.
public final class OneAtATime {

    private OneAtATime() {}

    /// Waits for the turn and keeps it until the transaction ends.
    ///
    /// @param thing what is done, in words that nothing else is called by
    public static void at(JdbcClient jdbc, String thing) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:thing, 0))")
                .param("thing", thing)
                .query()
                .singleRow();
    }
}
