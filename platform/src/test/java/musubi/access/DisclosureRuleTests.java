package musubi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import musubi.kernel.Disclosure.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The record belongs to the pickle maker, is looked after by Tsuruoka and names the brewery.
class DisclosureRuleTests {

    private static final Stake RECORD =
            new Stake(Set.of(Walls.TSURUOKA), Set.of(Walls.PICKLES), Set.of(Walls.BREWERY), Walls.RECEIPT);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # role               | where    | PUBLIC | MEMBERS | COORDINATORS | NAMED_PARTIES
            NATIONAL_OFFICE      | nation   | yes    | yes     | no           | no
            COMMUNITY_OFFICE     | tsuruoka | yes    | yes     | yes          | no
            COMMUNITY_OFFICE     | nagaoka  | yes    | no      | no           | no
            COORDINATOR          | tsuruoka | yes    | yes     | yes          | no
            COORDINATOR          | nagaoka  | yes    | no      | no           | no
            MEMBER_ORGANISATION  | tsuruoka | yes    | yes     | no           | no
            MEMBER_ORGANISATION  | nagaoka  | yes    | no      | no           | no
            MEMBER_ORGANISATION  | pickles  | yes    | yes     | yes          | yes
            MEMBER_ORGANISATION  | brewery  | yes    | yes     | no           | yes
            RESEARCHER           | tsuruoka | yes    | yes     | no           | no
            RESEARCHER           | nagaoka  | yes    | no      | no           | no
            RESEARCHER           | pickles  | yes    | yes     | yes          | yes
            REVIEWER             | nation   | yes    | no      | no           | no
            REVIEWER             | tsuruoka | yes    | no      | no           | no
            """)
    void letsEachRoleReadWhatItsScopeGives(
            Role role, String where, String open, String members, String coordinators, String named) {
        var actor = Walls.holding(new Grant(role, scope(where)));
        assertThat(answers(actor)).containsExactly(open, members, coordinators, named);
    }

    @Test
    void letsThePublicReadWhatIsPublicAndTheHolderOfTheReceiptEverything() {
        assertThat(answers(Actor.PUBLIC)).containsExactly("yes", "no", "no", "no");
        assertThat(answers(Actor.PUBLIC.holding(Walls.RECEIPT))).containsOnly("yes");
        assertThat(answers(Actor.PUBLIC.holding("another"))).containsExactly("yes", "no", "no", "no");
        assertThat(answers(Actor.SYSTEM)).containsOnly("yes");
    }

    private static String[] answers(Actor actor) {
        return Arrays.stream(Level.values())
                .map(level -> actor.mayRead(level, RECORD) ? "yes" : "no")
                .toArray(String[]::new);
    }

    private static Grant.Scope scope(String where) {
        return switch (where) {
            case "nation" -> new Grant.Scope.Nation();
            case "tsuruoka" -> new Grant.Scope.Community(Walls.TSURUOKA);
            case "nagaoka" -> new Grant.Scope.Community(Walls.NAGAOKA);
            case "pickles" -> organisation(Walls.PICKLES);
            default -> organisation(Walls.BREWERY);
        };
    }

    private static Grant.Scope organisation(UUID id) {
        return new Grant.Scope.Organisation(id);
    }
}
