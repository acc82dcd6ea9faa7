package musubi.architecture;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import musubi.Musubi;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ModularityTests {

    @Test
    void modulesSeeOnlyEachOthersFaces() {
        assertThatCode(() -> ApplicationModules.of(Musubi.class).verify()).doesNotThrowAnyException();
    }

    @Test
    void bitesWhenTwoModulesUseEachOther() {
        var modules = ApplicationModules.of("musubi.architecture.violations", location -> true);

        assertThatThrownBy(modules::verify).isInstanceOf(Violations.class).hasMessageContaining("Cycle");
    }
}
