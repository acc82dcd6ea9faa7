package musubi.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import musubi.Musubi;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.modulith.test.EnableScenarios;
import org.springframework.test.context.ContextConfiguration;

/// A test of the whole application on a real PostgreSQL. All such tests share one cached context: they bring records of
/// their own and never count on an empty table.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(classes = Musubi.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@EnableScenarios
@ContextConfiguration(initializers = TestDatabase.class)
public @interface IntegrationTest {}
