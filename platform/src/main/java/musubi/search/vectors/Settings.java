package musubi.search.vectors;

import java.nio.file.Files;
import java.nio.file.Path;
import musubi.search.vectors.UnusableModel.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// The files of a folder that tell how its model is to be used. What is not told is missing, not wrong.
final class Settings {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    Settings(Path folder) {
        this.folder = folder;
    }

    JsonNode of(String name) {
        var file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(file);
        } catch (JacksonException e) {
            throw new UnusableModel(Fault.UNREADABLE_SETTINGS, file, e.getOriginalMessage());
        }
    }
}
