package musubi.portal.commandline.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import musubi.portal.commandline.Refused;
import musubi.portal.commandline.Voice;
import musubi.search.engine.MatchingBuilder;
import musubi.search.vectors.SentenceModel;
import musubi.search.vectors.UnusableModel;

/// The sentence model that was asked for, if one was.
final class Model implements AutoCloseable {

    private static final int ITEMS_AT_ONCE = 64;

    /// A model is slow: fewer at once tell sooner how far it is.
    private static final int ITEMS_AT_ONCE_WITH_MODEL = 4;

    private final Optional<SentenceModel> model;

    private Model(Optional<SentenceModel> model) {
        this.model = model;
    }

    /// @param work a folder that takes what runs the model on this machine
    static Model open(MatchArguments arguments, Path work) throws IOException {
        if (arguments.model().isEmpty()) {
            return new Model(Optional.empty());
        }
        var folder = arguments.model().get();
        if (!Files.isDirectory(folder)) {
            throw Refused.misused("portal.match.no-model", folder);
        }
        try {
            var libraries = Files.createDirectory(work.resolve("libraries"));
            return new Model(Optional.of(SentenceModel.open(folder, libraries, arguments.threads())));
        } catch (UnusableModel e) {
            throw Refused.misused("portal.match.model." + e.fault(), e.place(), e.detail());
        }
    }

    MatchingBuilder builder(Path folder) {
        return model.map(known -> MatchingBuilder.in(folder, known)).orElseGet(() -> MatchingBuilder.in(folder));
    }

    /// How seeds are taken in.
    ///
    /// @param atOnce so many are given to a thread together
    record Taking(MatchingBuilder builder, int atOnce) {}

    Taking taking(MatchingBuilder builder) {
        return new Taking(builder, model.isPresent() ? ITEMS_AT_ONCE_WITH_MODEL : ITEMS_AT_ONCE);
    }

    /// What is said while the seeds are read.
    Progress reading(Surroundings surroundings, Voice voice) {
        return model.isPresent()
                ? new Progress(surroundings, voice, "portal.match.embedding", "portal.match.embedding-left")
                : new Progress(surroundings, voice, "portal.match.reading", "portal.match.reading-left");
    }

    @Override
    public void close() {
        model.ifPresent(SentenceModel::close);
    }
}
