package musubi.exchange;

/// What a seed or a need is called, in a question to the tables: as far as whoever asks may read its title.
public final class TitleSql {

    private TitleSql() {}

    /// Two columns, `<name>_ja` and `<name>_en`.
    ///
    /// @param entry the column that holds the id of the record (`r.need`)
    public static String of(String entry, String name) {
        return """
                (select max(s.text) from exchange.statement s
                 where s.entry = %1$s and s.part = 'TITLE' and s.language = 'JA') as %2$s_ja,
                (select max(s.text) from exchange.statement s
                 where s.entry = %1$s and s.part = 'TITLE' and s.language = 'EN') as %2$s_en
                """.formatted(entry, name);
    }
}
