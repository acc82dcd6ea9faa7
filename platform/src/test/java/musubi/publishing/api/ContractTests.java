package musubi.publishing.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@IntegrationTest
class ContractTests {

    private static final Path KEPT = Path.of("src/test/resources/publishing/contract.txt");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void tellsEveryAddressAndParameterAndNoOther() {
        var contract = Contract.read();
        var written = new TreeMap<String, Set<String>>();
        contract.paths().forEach(path -> written.put(path, contract.parameters(path)));

        assertThat(written).isEqualTo(answered());
    }

    @Test
    void changesOnlyWhereTheChangeIsSeen() throws IOException {
        assertThat(String.join("\n", Contract.read().lines()) + "\n")
                .as("after a wanted change, copy target/contract.txt to %s", KEPT)
                .isEqualTo(kept());
    }

    private static String kept() throws IOException {
        Files.writeString(
                Path.of("target/contract.txt"),
                String.join("\n", Contract.read().lines()) + "\n");
        return Files.exists(KEPT) ? Files.readString(KEPT) : "";
    }

    private Map<String, Set<String>> answered() {
        var answered = new TreeMap<String, Set<String>>();
        mappings.getHandlerMethods()
                .forEach((mapping, method) -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> answered.put(path, parameters(method))));
        return answered;
    }

    private static Set<String> parameters(HandlerMethod method) {
        var names = new TreeSet<String>();
        for (var parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(PathVariable.class)) {
                names.add(parameter.getParameter().getName());
            }
            names.addAll(ofQuery(parameter));
        }
        return names;
    }

    private static Set<String> ofQuery(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type.isRecord() && type.getPackage().equals(ContractTests.class.getPackage())
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
