package musubi.database;

/// A line on the console for each step of a start that may take a second or more.
public interface Progress {

    void say(String japanese, String english);

    /// Writes to standard output, both languages in one line.
    static Progress onConsole() {
        return (japanese, english) -> System.out.println("[結び] " + japanese + " / " + english);
    }
}
