package musubi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetTests {

    private static final Path TESTS = Path.of("src/test/java");

    @Test
    void filesMethodsAndConstructorsStaySmall() {
        var breaches =
                main().stream().flatMap(budget -> budget.breaches.stream()).toList();

        assertThat(breaches)
                .as("a breach asks for another shape, not for an exception")
                .isEmpty();
    }

    @Test
    void atMostHalfOfTheTypesArePublic() {
        var types = main().stream().mapToInt(budget -> budget.types).sum();
        var publicTypes = main().stream().mapToInt(budget -> budget.publicTypes).sum();

        assertThat(publicTypes).as("public types of " + types).isLessThanOrEqualTo(types / 2);
    }

    @Test
    void noTestIsSwitchedOffOrSleeps() {
        var offences = Sources.of(TESTS, ".java").stream()
                .filter(file -> !file.endsWith("BudgetTests.java"))
                .filter(file -> Sources.read(file).contains("@Disabled")
                        || Sources.read(file).contains("Thread.sleep"))
                .toList();

        assertThat(offences).isEmpty();
    }

    @Test
    void bitesOnAConstructorWithSevenCollaborators() {
        assertThat(Budget.of("A.java", "class A { A(int a, int b, int c, int d, int e, int f, int g) {} }").breaches)
                .containsExactly("A.java.<init> takes 7");
    }

    @Test
    void bitesOnALongMethodALongFileAndACatchAll() {
        var longMethod = "class A { void a() {" + "\n;".repeat(31) + "} }";
        var longFile = "class A {" + "\n".repeat(251) + "}";
        var catchAll = "class A { void a() { try { a(); } catch (Exception e) { } } }";

        assertThat(Budget.of("A.java", longMethod).breaches).containsExactly("A.java.a has 32 lines");
        assertThat(Budget.of("A.java", longFile).breaches).containsExactly("A.java has 252 lines");
        assertThat(Budget.of("A.java", catchAll).breaches).containsExactly("A.java catches Exception");
    }

    private static List<Budget> main() {
        return Sources.of(Sources.JAVA, ".java").stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .map(file -> Budget.of(Sources.JAVA.relativize(file).toString(), Sources.read(file)))
                .toList();
    }
}
