package musubi.network;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import musubi.kernel.Bilingual;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// One record of a reference file, asked by key. What must be there and is not is an error that names the key.
public final class ReferenceRecord {

    private final Map<?, ?> values;

    private ReferenceRecord(Map<?, ?> values) {
        this.values = values;
    }

    public static List<ReferenceRecord> list(byte[] yaml) {
        var text = new String(yaml, StandardCharsets.UTF_8);
        return records(new Yaml(new SafeConstructor(new LoaderOptions())).load(text), "the file");
    }

    public String text(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException(key + " is missing in " + values));
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key)).map(Object::toString);
    }

    public int number(String key) {
        return Integer.parseInt(text(key));
    }

    public boolean is(String key) {
        return Boolean.parseBoolean(find(key).orElse("false"));
    }

    public Bilingual words(String key) {
        return findWords(key).orElseThrow(() -> new IllegalArgumentException(key + " is missing in " + values));
    }

    /// A text given as `{ja: …, en: …}`, or as one string for both.
    public Optional<Bilingual> findWords(String key) {
        return switch (values.get(key)) {
            case Map<?, ?> map -> Optional.of(bilingual(new ReferenceRecord(map)));
            case String text -> Optional.of(new Bilingual(text, text));
            case null, default -> Optional.empty();
        };
    }

    public List<String> texts(String key) {
        return list(values.get(key), key).stream().map(String::valueOf).toList();
    }

    public List<Integer> numbers(String key) {
        return texts(key).stream().map(Integer::valueOf).toList();
    }

    /// A record inside the record; an empty one if there is none.
    public ReferenceRecord record(String key) {
        return new ReferenceRecord(values.get(key) instanceof Map<?, ?> map ? map : Map.of());
    }

    public List<ReferenceRecord> records(String key) {
        return records(values.get(key), key);
    }

    /// The record as it is, for keeping as JSON.
    public Map<?, ?> asMap() {
        return values;
    }

    private static List<ReferenceRecord> records(@Nullable Object value, String key) {
        return list(value, key).stream()
                .map(item -> new ReferenceRecord((Map<?, ?>) item))
                .toList();
    }

    private static List<?> list(@Nullable Object value, String key) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list;
            default -> throw new IllegalArgumentException(key + " is not a list: " + value);
        };
    }

    private static Bilingual bilingual(ReferenceRecord words) {
        return new Bilingual(
                words.text("ja").strip(), words.find("en").map(String::strip).orElse(null));
    }
}
