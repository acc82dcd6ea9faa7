package musubi.access.signin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import musubi.testing.IntegrationTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/// An integration test with real accounts. It has a database and a clock of its own: the first real account closes the
/// demo, which others count on.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@IntegrationTest
@Import(TestClock.InPlace.class)
@TestPropertySource(properties = "musubi.test=accounts")
@interface AccountsTest {}
