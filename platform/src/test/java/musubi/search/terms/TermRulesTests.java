package musubi.search.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import musubi.search.language.ConceptList;
import musubi.search.terms.Checked.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermRulesTests {

    private static final ConceptList CONCEPTS = ConceptList.of("""
            [concepts]
            pickles | 漬物, つけもの | pickles | 5
            takuan | たくあん | takuan |
            charcoal | 炭, 木炭 | charcoal |
            bread | パン | bread |
            pan | パン | pan |
            [broader]
            takuan < pickles
            """);

    @Test
    void opensAConceptNamedAfterItsFirstEnglishName() {
        var proposal = fine(new TermAnswers("", "もみ殻くん炭、くん炭\nくん炭", "Rice-husk charcoal; kuntan", "炭", "農家の言い方（架空）"));
        assertThat(proposal)
                .isEqualTo(new Proposal(
                        "rice-husk-charcoal",
                        true,
                        List.of("もみ殻くん炭", "くん炭"),
                        List.of("Rice-husk charcoal", "kuntan"),
                        "charcoal",
                        "農家の言い方（架空）"));
        assertThat(proposal.lines()).isEqualTo("""
                        rice-husk-charcoal | もみ殻くん炭, くん炭 | Rice-husk charcoal, kuntan |
                        rice-husk-charcoal < charcoal
                        """);
    }

    @Test
    void findsAnIdWithoutAnEnglishNameAndBesideOneThatIsTaken() {
        assertThat(fine(new TermAnswers("", "もみ殻くん炭", "", "", "x")).concept()).matches("term-[0-9a-f]+");
        assertThat(fine(new TermAnswers("", "", "Charcoal!", "", "x")).concept())
                .isEqualTo("charcoal-2");
    }

    @Test
    void addsNamesToAConceptThereIs() {
        var proposal = fine(new TermAnswers("pickles", "糠漬け", "", "", "x"));
        assertThat(proposal.opens()).isFalse();
        assertThat(proposal.lines()).isEqualTo("pickles | 糠漬け |  |\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # concept; ja; en; broader; field; problem
            '';        '';       '';         '';        JAPANESE; no-names
            '';        ツケモノ; '';         '';        JAPANESE; taken
            '';        '';       Pickles;    '';        ENGLISH;  taken
            pickles;   漬物;     '';         '';        JAPANESE; already
            '';        a|b;      '';         '';        JAPANESE; marks
            '';        '';       C#;         '';        ENGLISH;  marks
            '';        '';       x;          '';        ENGLISH;  too-short
            '';        ー、ー;   '';         '';        JAPANESE; too-short
            '';        籾;       '';         謎;        BROADER;  broader-unknown
            '';        籾;       '';         パン;      BROADER;  broader-several
            pickles;   糠漬け;   '';         takuan;    BROADER;  broader-circle
            pickles;   糠漬け;   '';         漬物;      BROADER;  broader-circle
            gone;      糠漬け;   '';         '';        CONCEPT;  concept-gone
            """)
    void refusesAtTheField(String concept, String ja, String en, String broader, Field field, String problem) {
        assertThat(wrong(new TermAnswers(concept, ja, en, broader, "x"))).containsEntry(field, problem);
    }

    @Test
    void tellsLimits() {
        assertThat(wrong(new TermAnswers("", "長".repeat(61), "", "", "x")))
                .containsEntry(Field.JAPANESE, "name-too-long");
        assertThat(wrong(new TermAnswers("", "長".repeat(1_000_000), "", "", "x")))
                .containsEntry(Field.JAPANESE, "too-long");
        assertThat(wrong(new TermAnswers("", "一,二,三,四,五,六,七,八,九,十,百,千,万", "", "", "x")))
                .containsEntry(Field.JAPANESE, "too-many");
        assertThat(wrong(new TermAnswers("", "籾\u0000", "", "", "x"))).containsEntry(Field.JAPANESE, "broken");
        assertThat(wrong(new TermAnswers("", "籾", "", "", "x".repeat(501)))).containsEntry(Field.NOTE, "too-long");
        assertThat(wrong(new TermAnswers("", "籾", "", "", " \n"))).containsEntry(Field.NOTE, "no-note");
    }

    @Test
    void saysWhoseNameItIs() {
        var checked = TermRules.check(new TermAnswers("", "つけもの", "", "", "x"), CONCEPTS);
        assertThat(checked).isInstanceOfSatisfying(Checked.Wrong.class, wrong -> {
            var problem = Objects.requireNonNull(wrong.problems().get(Field.JAPANESE));
            assertThat(problem.values()).containsExactly("つけもの");
            assertThat(problem.concept()).isEqualTo(CONCEPTS.concept("pickles").orElseThrow());
        });
    }

    private static Proposal fine(TermAnswers answers) {
        return switch (TermRules.check(answers, CONCEPTS)) {
            case Checked.Fine(var proposal) -> proposal;
            case Checked.Wrong wrong -> throw new AssertionError(wrong);
        };
    }

    private static Map<Field, String> wrong(TermAnswers answers) {
        return switch (TermRules.check(answers, CONCEPTS)) {
            case Checked.Fine fine -> throw new AssertionError(fine);
            case Checked.Wrong(var problems) ->
                problems.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().code()));
        };
    }
}
