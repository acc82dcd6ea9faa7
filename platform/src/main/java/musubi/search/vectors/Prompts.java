package musubi.search.vectors;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import musubi.search.vectors.Embedder.Side;
import tools.jackson.databind.JsonNode;

/// What a model wants to be told before a text: that it looks for others, or that it is to be found.
record Prompts(String query, String passage) {

    private static final Prompts NONE = new Prompts("", "");
    private static final List<String> OF_QUERIES = List.of("query", "検索クエリ", "クエリ", "retrieval-query");
    private static final List<String> OF_PASSAGES =
            List.of("passage", "document", "検索文書", "文章", "corpus", "retrieval-passage");
    private static final String TASK = "Instruct: Given a need, retrieve the descriptions that answer it\nQuery: ";

    /// Models that were trained with prompts whose folders do not tell them.
    private static final List<Family> FAMILIES = List.of(
            new Family("e5.*instruct", new Prompts(TASK, "")),
            new Family("(^|[^a-z0-9])e5([^0-9]|$)", new Prompts("query: ", "passage: ")),
            new Family("ruri.*v3", new Prompts("検索クエリ: ", "検索文書: ")),
            new Family("ruri", new Prompts("クエリ: ", "文章: ")));

    private record Family(Pattern name, Prompts prompts) {

        Family(String name, Prompts prompts) {
            this(Pattern.compile(name), prompts);
        }
    }

    /// As the folder tells; else as the model's family, known by its name, was trained.
    static Prompts of(Path folder, Settings settings) {
        var told = told(settings.of("config_sentence_transformers.json"));
        if (!told.equals(NONE)) {
            return told;
        }
        var made = ofFamily(settings.of("config.json").path("_name_or_path").asString(""));
        return made.equals(NONE) ? ofFamily(named(folder)) : made;
    }

    private static Prompts told(JsonNode settings) {
        var prompts = settings.path("prompts");
        var always =
                prompts.path(settings.path("default_prompt_name").asString("")).asString("");
        return new Prompts(first(prompts, OF_QUERIES, always), first(prompts, OF_PASSAGES, always));
    }

    private static String first(JsonNode prompts, List<String> names, String otherwise) {
        return names.stream()
                .map(name -> prompts.path(name).asString(""))
                .filter(prompt -> !prompt.isEmpty())
                .findFirst()
                .orElse(otherwise);
    }

    /// A download keeps the model's name some folders above.
    private static String named(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        var names = path.getNameCount();
        return names == 0 ? "" : path.subpath(Math.max(0, names - 3), names).toString();
    }

    static Prompts ofFamily(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return FAMILIES.stream()
                .filter(family -> family.name().matcher(lower).find())
                .map(Family::prompts)
                .findFirst()
                .orElse(NONE);
    }

    String before(Side side) {
        return switch (side) {
            case QUERY -> query;
            case PASSAGE -> passage;
        };
    }
}
