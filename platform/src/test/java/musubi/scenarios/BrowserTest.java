package musubi.scenarios;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/// A test in a real Chromium. Without one it is skipped and says so; where `MUSUBI_REQUIRE_BROWSER` is set it fails.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("browser")
@ExtendWith(Browsing.class)
@RunningSite
@interface BrowserTest {}
