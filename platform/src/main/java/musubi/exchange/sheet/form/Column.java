package musubi.exchange.sheet.form;

/// A column of the workbook, in the order in which the template has them.
public enum Column {

    /// 管理番号: says which need of ours a row is; empty for a new one.
    KEY,
    TITLE,
    TEXT,

    /// Corporate number, or name as registered.
    ORGANISATION,
    LEVEL,
    PREFECTURE,
    AREAS,
    STAGE,
    CHANNEL,
    HEARD_ON,
    CONTACT,
    KEYWORDS,

    /// 貴番号: the number the office keeps it under itself.
    REFERENCE,

    /// Whether the name of the organisation is kept hidden.
    VEIL;

    private static final int LETTERS = 26;

    public boolean isRequired() {
        return this == TITLE || this == TEXT || this == CHANNEL;
    }

    /// The name of a column by its place, from 0: `A`, `Z`, `AA`.
    public static String letters(int place) {
        var last = Character.toString('A' + place % LETTERS);
        return place < LETTERS ? last : letters(place / LETTERS - 1) + last;
    }
}
