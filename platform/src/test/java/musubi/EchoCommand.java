package musubi;

import java.util.List;
import musubi.kernel.Command;
import org.springframework.stereotype.Component;

/// A command that says what it was told, to see that commands are found and told.
@Component
class EchoCommand implements Command {

    static final int DONE_SO = 7;

    @Override
    public String name() {
        return "echo";
    }

    @Override
    public int run(List<String> arguments) {
        System.out.println("echo " + arguments);
        return DONE_SO;
    }
}
