package musubi.scenarios;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import musubi.Musubi;
import musubi.testing.TestDatabase;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// A test from outside, over HTTP, against the whole site with its reference records on a port that it knows before it
/// starts. All such tests share one site and one database, which no other test touches.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@SpringBootTest(classes = Musubi.class, webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = {TestDatabase.class, KnownPort.class})
@ExtendWith(Doorstep.class)
@interface RunningSite {}
