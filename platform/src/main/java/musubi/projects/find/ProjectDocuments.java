package musubi.projects.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.kernel.Bilingual;
import musubi.kernel.Disclosure;
import musubi.kernel.Language;
import musubi.projects.ProjectId;
import musubi.projects.Projects;
import musubi.projects.record.Portfolio;
import musubi.projects.record.Project;
import musubi.projects.wording.Detail;
import musubi.projects.wording.Statement;
import musubi.search.Passage;
import musubi.search.RecordRef;
import musubi.search.SearchDocument;
import musubi.search.SearchSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Answers the index for projects: every level of them, each line of a project with its own readers.
@Component
class ProjectDocuments implements SearchSource {

    static final String KIND = "project";

    private final Portfolio portfolio;
    private final Projects projects;

    ProjectDocuments(Portfolio portfolio, Projects projects) {
        this.portfolio = portfolio;
        this.projects = projects;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void forEach(Consumer<SearchDocument> index) {
        portfolio.forEach(project -> index.accept(document(project)));
    }

    @Override
    public Optional<SearchDocument> find(UUID id) {
        return portfolio.find(Actor.SYSTEM, new ProjectId(id)).map(ProjectDocuments::document);
    }

    @Override
    public OptionalLong count() {
        return OptionalLong.of(projects.count(Actor.SYSTEM, Projects.Wanted.ALL));
    }

    private static SearchDocument document(Project project) {
        var passages = new ArrayList<Passage>();
        for (var statement : project.contents().statements()) {
            passages.add(new Passage(part(statement), statement.language(), statement.disclosure(), statement.text()));
        }
        add(passages, project.about().field(), project.existence(), Passage.Part.KEYWORDS);
        add(passages, project.about().application(), project.existence(), Passage.Part.KEYWORDS);
        for (Detail detail : project.contents().details()) {
            var said = detail.content().said();
            var partner = detail.partner();
            add(passages, partner == null ? said.name() : partner.name(), detail.disclosure(), Passage.Part.BODY);
            add(passages, said.words(), detail.disclosure(), Passage.Part.BODY);
        }
        return new SearchDocument(
                new RecordRef(KIND, project.id().value()),
                project.ties().stake(),
                project.existence(),
                passages,
                facets(project));
    }

    private static SearchDocument.Facets facets(Project project) {
        return new SearchDocument.Facets(
                Set.of(),
                Stream.ofNullable(project.about().prefecture()).collect(Collectors.toSet()),
                Set.of(project.ties().community().toString()));
    }

    private static Passage.Part part(Statement statement) {
        return switch (statement.part()) {
            case TITLE -> Passage.Part.TITLE;
            case AIM -> Passage.Part.SUMMARY;
            case KEYWORDS -> Passage.Part.KEYWORDS;
            case DETAILS -> Passage.Part.BODY;
        };
    }

    private static void add(
            List<Passage> passages, @Nullable Bilingual words, Disclosure disclosure, Passage.Part part) {
        if (words == null) {
            return;
        }
        passages.add(new Passage(part, Language.JA, disclosure, words.ja()));
        var english = words.en();
        if (english != null && !english.equals(words.ja())) {
            passages.add(new Passage(part, Language.EN, disclosure, english));
        }
    }
}
