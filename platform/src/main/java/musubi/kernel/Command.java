package musubi.kernel;

import java.util.List;

/// Something the person at the machine asks for by name, with the site stopped: `./musubi reindex`.
///
/// Modules bring theirs as beans; the process starts without listening, runs the one that was named, and ends.
public interface Command {

    /// The word after `./musubi`.
    String name();

    /// Does it and returns the exit code: 0 when it is done. Reads and writes the console.
    int run(List<String> arguments);
}
