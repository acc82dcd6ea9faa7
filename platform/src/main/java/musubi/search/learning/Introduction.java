package musubi.search.learning;

/// 引き合わせの特徴: what is known, in numbers, of two sides before they are introduced.
///
/// @param relevance score of the partner as a share of the best score for this need: 0 to 1
/// @param kilometres as the crow flies between the two sides: 0 to 20,000
/// @param sameRegion whether both belong to one bio-community
/// @param sharedAreas market areas that both name: 0 to 9
/// @param stagesApart steps between 基礎・基盤, 応用・実用化 and 実用化: 0 to 2
public record Introduction(
        double relevance, int kilometres, boolean sameRegion, int sharedAreas, int stagesApart, Partner partner) {

    public Introduction {
        if (!(relevance >= 0 && relevance <= 1)) {
            throw new IllegalArgumentException("relevance is a share from 0 to 1, not " + relevance);
        }
        within("kilometres", kilometres, 20_000);
        within("shared areas", sharedAreas, 9);
        within("stages apart", stagesApart, 2);
    }

    /// 相手: the side that is asked, by what it has on its hands and how it went before.
    ///
    /// @param open introductions it has not answered yet: 0 to 1,000
    /// @param ledOn its earlier introductions that led to something: 0 to 100,000
    /// @param ended its earlier introductions that ended, well or not: `ledOn` to 100,000
    /// @param newcomer whether it joined within the last twelve months
    /// @param people who work there: 1 to 1,000,000
    public record Partner(int open, int ledOn, int ended, boolean newcomer, int people) {

        public Partner {
            within("open introductions", open, 1_000);
            within("introductions that ended", ended, 100_000);
            within("introductions that led on", ledOn, ended);
            within("people beyond the first", people - 1, 999_999);
        }
    }

    private static void within(String what, int value, int most) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException(what + " are from 0 to " + most + ", not " + value);
        }
    }
}
