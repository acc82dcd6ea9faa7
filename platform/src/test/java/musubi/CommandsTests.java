package musubi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import musubi.kernel.Command;
import org.junit.jupiter.api.Test;

class CommandsTests {

    private final List<Command> known = List.of(new EchoCommand());

    @Test
    void runsTheOneThatIsNamedAndReturnsItsCode() {
        assertThat(Commands.run(known, List.of("echo", "a", "b"))).isEqualTo(EchoCommand.DONE_SO);
    }

    @Test
    void refusesANameThatNobodyHas() {
        assertThat(Commands.run(known, List.of("ecko"))).isEqualTo(Commands.UNKNOWN);
    }
}
