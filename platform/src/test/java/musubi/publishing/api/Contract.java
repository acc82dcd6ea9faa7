package musubi.publishing.api;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/// `openapi.yaml` as tests ask it.
final class Contract {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Object> document;

    private Contract(Map<String, Object> document) {
        this.document = document;
    }

    static Contract read() {
        return new Contract(new Yaml(new SafeConstructor(new LoaderOptions())).load(text()));
    }

    static String text() {
        try {
            return new ClassPathResource("static/openapi.yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> paths() {
        return map(document, "paths").keySet();
    }

    /// The names of the parameters of an address.
    Set<String> parameters(String path) {
        return parameterObjects(path).stream()
                .map(parameter -> (String) parameter.get("name"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<Map<String, Object>> parameterObjects(String path) {
        var given = (List<?>) map(map(document, "paths"), path, "get").getOrDefault("parameters", List.of());
        return given.stream().map(this::resolved).toList();
    }

    List<String> statuses(String path) {
        return List.copyOf(map(map(document, "paths"), path, "get", "responses").keySet());
    }

    /// What is wrong with a body as an answer of this address; nothing when it keeps the contract.
    List<String> breaches(String path, int status, String body) {
        var response = resolved(map(map(document, "paths"), path, "get", "responses", Integer.toString(status)));
        var content = map(response, "content");
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.putAll(map(content, content.keySet().iterator().next(), "schema"));
        schema.put("$defs", map(document, "components", "schemas"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        JSON.writeValueAsString(schema).replace("#/components/schemas/", "#/$defs/"), InputFormat.JSON)
                .validate(
                        body,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    /// Everything a client may build on, one line each: a change of the contract shows as a change of lines.
    List<String> lines() {
        var lines = new ArrayList<String>();
        flatten("", document, lines);
        return lines.stream()
                .filter(line -> line.startsWith("paths") || line.startsWith("components"))
                .filter(line -> !line.matches(".*\\.(description|summary|example|examples|operationId)\\b.*"))
                .sorted()
                .toList();
    }

    private static void flatten(String path, Object value, List<String> lines) {
        switch (value) {
            case Map<?, ?> map
            when !map.isEmpty() ->
                map.forEach((key, inner) -> flatten(path.isEmpty() ? key + "" : path + "." + key, inner, lines));
            case List<?> list
            when !list.isEmpty() && list.stream().noneMatch(Map.class::isInstance) ->
                list.forEach(item -> lines.add(path + " has " + item));
            case List<?> list ->
                list.forEach(item -> flatten(
                        path + "[" + (item instanceof Map<?, ?> map && map.containsKey("name") ? map.get("name") : "")
                                + "]",
                        item,
                        lines));
            default -> lines.add(path + " = " + value);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> resolved(Object value) {
        var map = (Map<String, Object>) value;
        var reference = (String) map.get("$ref");
        return reference == null ? map : map(document, reference.substring(2).split("/"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> from, String... keys) {
        var found = from;
        for (var key : keys) {
            found = (Map<String, Object>) Objects.requireNonNull(found.get(key), key);
        }
        return found;
    }
}
