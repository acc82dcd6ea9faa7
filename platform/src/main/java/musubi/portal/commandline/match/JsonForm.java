package musubi.portal.commandline.match;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import musubi.kernel.Language;
import musubi.search.engine.Match;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// One JSON object a line for each match: `need`, `rank`, `seed` or `owner`, `score`, and `reasons` if asked for.
final class JsonForm implements TextHits.Form {

    private final JsonFactory json = new JsonFactory();
    private final String answered;
    private final boolean explain;

    /// @param answered the name of what answers: `seed` or `owner`
    JsonForm(String answered, boolean explain) {
        this.answered = answered;
        this.explain = explain;
    }

    @Override
    public void append(StringBuilder lines, String need, List<Match> matches) {
        for (int i = 0; i < matches.size(); i++) {
            var text = new StringWriter();
            try (var generator = json.createGenerator(ObjectWriteContext.empty(), text)) {
                object(generator, need, i + 1, matches.get(i));
            }
            lines.append(text.getBuffer()).append('\n');
        }
    }

    private void object(JsonGenerator json, String need, int rank, Match match) {
        json.writeStartObject();
        json.writeStringProperty("need", need);
        json.writeNumberProperty("rank", rank);
        json.writeStringProperty(answered, match.id());
        json.writeNumberProperty("score", match.score());
        if (explain) {
            json.writeArrayPropertyStart("reasons");
            match.contributions().forEach(reason -> reason(json, reason));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void reason(JsonGenerator json, Match.Contribution reason) {
        json.writeStartObject();
        json.writeStringProperty("kind", reason.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("ja", ReasonText.kind(reason.kind(), Language.JA));
        json.writeStringProperty("en", ReasonText.kind(reason.kind(), Language.EN));
        json.writeStringProperty("asked", reason.asked());
        json.writeStringProperty("met", reason.met());
        json.writeNumberProperty("points", reason.points());
        json.writeEndObject();
    }
}
