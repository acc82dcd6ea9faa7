package musubi.kernel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// 法人格: a legal form that stands before or after an organisation's name, with its abbreviations.
enum LegalForm {
    STOCK_COMPANY("株式会社", "㈱", "(株)", "（株）"),
    LIMITED_COMPANY("有限会社", "㈲", "(有)", "（有）"),
    LIMITED_LIABILITY_COMPANY("合同会社", "(同)", "（同）"),
    GENERAL_PARTNERSHIP("合名会社", "㈴", "(名)", "（名）"),
    LIMITED_PARTNERSHIP("合資会社", "㈾", "(資)", "（資）"),
    GENERAL_ASSOCIATION("一般社団法人", "(一社)", "（一社）"),
    PUBLIC_INTEREST_ASSOCIATION("公益社団法人", "(公社)", "（公社）"),
    GENERAL_FOUNDATION("一般財団法人", "(一財)", "（一財）"),
    PUBLIC_INTEREST_FOUNDATION("公益財団法人", "(公財)", "（公財）"),
    ASSOCIATION("社団法人", "㈳", "(社)", "（社）"),
    FOUNDATION("財団法人", "㈶", "(財)", "（財）"),
    NATIONAL_UNIVERSITY("国立大学法人", "(大)", "（大）"),
    INTER_UNIVERSITY_INSTITUTE("大学共同利用機関法人"),
    PUBLIC_UNIVERSITY("公立大学法人"),
    SCHOOL("学校法人", "㈻", "(学)", "（学）"),
    NATIONAL_RESEARCH_AGENCY("国立研究開発法人", "(国研)", "（国研）"),
    LOCAL_INDEPENDENT_AGENCY("地方独立行政法人", "(地独)", "（地独）"),
    INDEPENDENT_AGENCY("独立行政法人", "(独)", "（独）"),
    MEDICAL_ASSOCIATION("医療法人社団"),
    MEDICAL_FOUNDATION("医療法人財団"),
    MEDICAL("医療法人", "(医)", "（医）"),
    SOCIAL_WELFARE("社会福祉法人", "(福)", "（福）"),
    NON_PROFIT("特定非営利活動法人", "NPO法人", "ＮＰＯ法人", "(特非)", "（特非）"),
    AGRICULTURAL_COOPERATIVE_COMPANY("農事組合法人"),
    AGRICULTURAL_COOPERATIVE("農業協同組合"),
    FISHERY_COOPERATIVE("漁業協同組合"),
    RESEARCH_PARTNERSHIP("技術研究組合"),
    LIMITED_LIABILITY_PARTNERSHIP("有限責任事業組合", "(LLP)", "（LLP）");

    /// A form found in a name: where it stood and what is left.
    record Found(LegalForm form, boolean first, String rest) {}

    private record Spelling(LegalForm form, String text) {}

    private static final List<Spelling> LONGEST_FIRST = Arrays.stream(values())
            .flatMap(form -> form.spellings().map(text -> new Spelling(form, text)))
            .sorted(Comparator.comparingInt(
                            (Spelling spelling) -> spelling.text().length())
                    .reversed())
            .toList();

    private final String ja;
    private final String[] shortened;

    LegalForm(String ja, String... shortened) {
        this.ja = ja;
        this.shortened = shortened;
    }

    String ja() {
        return ja;
    }

    /// The form at the beginning or else at the end of a name; a name that is nothing but a form has none.
    static Optional<Found> in(String name) {
        return LONGEST_FIRST.stream()
                .filter(spelling -> name.length() > spelling.text().length())
                .flatMap(spelling -> Stream.of(before(name, spelling), after(name, spelling)))
                .flatMap(Optional::stream)
                .filter(found -> !found.rest().isEmpty())
                .findFirst();
    }

    private static Optional<Found> before(String name, Spelling spelling) {
        return name.startsWith(spelling.text())
                ? Optional.of(new Found(
                        spelling.form(),
                        true,
                        name.substring(spelling.text().length()).strip()))
                : Optional.empty();
    }

    private static Optional<Found> after(String name, Spelling spelling) {
        var rest = name.length() - spelling.text().length();
        return name.endsWith(spelling.text())
                ? Optional.of(new Found(
                        spelling.form(), false, name.substring(0, rest).strip()))
                : Optional.empty();
    }

    private Stream<String> spellings() {
        return Stream.concat(Stream.of(ja), Arrays.stream(shortened));
    }
}
