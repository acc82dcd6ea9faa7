package musubi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import musubi.Musubi;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModuleOrderTests {

    record Use(String above, String below) {}

    @Test
    void theMapListsExactlyTheModulesThereAre() {
        var found = ApplicationModules.of(Musubi.class).stream()
                .map(module -> module.getIdentifier().toString())
                .toList();

        assertThat(ModuleMap.read().modules()).containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void everyDependencyPointsDownTheMap() {
        assertThat(pointingUp(ModuleMap.read(), uses()))
                .as(
                        "a module may use only what stands below it in ARCHITECTURE.md: turn the arrow, or ask through an interface")
                .isEmpty();
    }

    @Test
    void bitesWhenTheMapSaysOtherwise() {
        var upsideDown = new ModuleMap(ModuleMap.read().modules().reversed());

        assertThat(pointingUp(upsideDown, uses())).contains(new Use("access", "kernel"));
    }

    private static List<Use> pointingUp(ModuleMap map, Set<Use> uses) {
        return uses.stream()
                .filter(use -> !map.mayUse(use.above(), use.below()))
                .toList();
    }

    private static Set<Use> uses() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("musubi").stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(d -> new Use(module(d.getOriginClass()), module(d.getTargetClass())))
                        .filter(use -> !use.above().isEmpty()
                                && !use.below().isEmpty()
                                && !use.above().equals(use.below()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static String module(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return parts.length > 1 && parts[0].equals("musubi") ? parts[1] : "";
    }
}
