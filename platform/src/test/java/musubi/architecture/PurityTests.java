package musubi.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class PurityTests {

    private static final String[] RULES = {
        "musubi.kernel..",
        "musubi.network.size..",
        "musubi.exchange.wording..",
        "musubi.exchange.sheet.form..",
        "musubi.projects.course..",
        "musubi.projects.wording..",
        "musubi.search.learning..",
        "musubi.tasks.calendar..",
        "musubi.ties.drawing..",
        "musubi.ties.graph.."
    };

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("musubi");

    @Test
    void rulesKnowNoFrameworkNoDatabaseAndNoClock() {
        pure(RULES).check(PRODUCT);
    }

    @Test
    void bitesOnARuleThatAsksTheFramework() {
        assertThatThrownBy(() -> pure("musubi.access..").check(PRODUCT))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("org.springframework");
    }

    private static ArchRule pure(String... packages) {
        return noClasses()
                .that()
                .resideInAnyPackage(packages)
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "jakarta..")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .because("a rule is given its facts, time among them, and can then be read and tested as a table");
    }
}
