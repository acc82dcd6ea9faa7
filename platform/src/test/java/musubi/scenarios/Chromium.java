package musubi.scenarios;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The Chromium of this machine. It can reach this machine and nothing else.
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP localhost 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    /// The one named by `MUSUBI_CHROMIUM`, or the first on the path.
    static Optional<Path> executable() {
        var named = Optional.ofNullable(System.getenv("MUSUBI_CHROMIUM")).map(Path::of);
        return Stream.concat(named.stream(), onPath())
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> onPath() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    }

    static Chromium start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable().orElseThrow())
                        .setArgs(FLAGS));
        return new Chromium(playwright, browser);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
