package musubi.ties.contribution;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import musubi.kernel.Bilingual;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A file for the import of researchmap.V2: one achievement of the kind "social contribution" on each line.
public final class Researchmap {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Researchmap() {}

    /// @param what is said beside the title
    /// @param url where it can be read; missing where it is only counted
    public record Line(
            Bilingual title,
            Bilingual what,
            LocalDate from,
            LocalDate to,
            @Nullable String url) {}

    public static String file(List<Line> lines) {
        var file = new StringBuilder();
        lines.forEach(line -> file.append(JSON.writeValueAsString(record(line))).append('\n'));
        return file.toString();
    }

    /// Similar achievements that are there already are merged, what is written here holds.
    private static Map<String, Object> record(Line line) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("social_contribution_title", words(line.title()));
        fields.put("from_event_date", line.from().toString());
        fields.put("to_event_date", line.to().toString());
        fields.put("description", words(line.what()));
        if (line.url() != null) {
            fields.put("see_also", List.of(Map.of("@id", line.url(), "label", "url")));
        }
        var record = new LinkedHashMap<String, Object>();
        record.put("insert", Map.of("type", "social_contribution"));
        record.put("similar_merge", fields);
        record.put("priority", "input_data");
        return record;
    }

    private static Map<String, String> words(Bilingual text) {
        var words = new LinkedHashMap<String, String>();
        words.put("ja", text.ja());
        if (text.en() != null) {
            words.put("en", text.en());
        }
        return words;
    }
}
