package musubi.search.terms;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.search.language.ConceptList;
import musubi.search.language.ReferenceText;
import musubi.search.terms.Term.Change;
import musubi.search.terms.Term.Deed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The terms added on site, for the national office and for the index.
@Component
public class AddedTerms {

    /// The thing that is done by one at a time.
    static final String TURN = "search.term";

    private static final String FILE = ReferenceText.VOCABULARY.read();
    private static final String TERM = """
            select t.id, t.at, t.concept, t.opens, t.ja, t.en, t.broader, t.note, adder.display_name as added_by,
                   b.at as back_at, remover.display_name as back_by
            from search.term t
                left join access.account adder on adder.id = t.account
                left join search.term_taken_back b on b.term = t.id
                left join access.account remover on remover.id = b.account
            """;

    private final AsActor as;
    private final Clock clock;

    AddedTerms(AsActor as, Clock clock) {
        this.as = as;
        this.clock = clock;
    }

    /// The newest first.
    ///
    /// @param before the last one of the page before
    public List<Term> newest(Actor office, @Nullable UUID before, int most) {
        return as.read(
                office,
                jdbc -> jdbc.sql(TERM + "where :before::uuid is null or t.id < :before::uuid order by t.id desc limit "
                                + ":most")
                        .param("before", before)
                        .param("most", most)
                        .query(AddedTerms::term)
                        .list());
    }

    public Optional<Term> find(Actor office, UUID id) {
        return one(office, "where t.id = :id", id);
    }

    Optional<Term> ofSubmission(Actor office, UUID form) {
        return one(office, "where t.submission = :id", form);
    }

    private Optional<Term> one(Actor office, String where, UUID id) {
        return as.read(
                office,
                jdbc -> jdbc.sql(TERM + where)
                        .param("id", id)
                        .query(AddedTerms::term)
                        .optional());
    }

    /// What was done to the vocabulary, in the order in which it was done.
    public List<Change> changes(Actor office) {
        var changes = new ArrayList<Change>();
        for (var term : all(office)) {
            changes.add(new Change(term, term.added(), false));
            var back = term.takenBack();
            if (back != null) {
                changes.add(new Change(term, back, true));
            }
        }
        changes.sort(Comparator.comparing(change -> change.deed().at()));
        return changes;
    }

    /// How many changes there were: by this a form knows whether the vocabulary is still the one it was opened with.
    public int version(Actor office) {
        return as.read(
                office,
                jdbc -> jdbc.sql("select (select count(*) from search.term)"
                                + " + (select count(*) from search.term_taken_back)")
                        .query(Integer.class)
                        .single());
    }

    List<Term> holding(Actor reader) {
        return all(reader).stream().filter(Term::holds).toList();
    }

    /// The terms that hold, in the form of the vocabulary's file.
    public String lines() {
        return TermLines.of(holding(Actor.SYSTEM), clock.getZone());
    }

    /// The whole vocabulary as it is now: the file and what was added.
    public ConceptList concepts() {
        return ConceptList.of(FILE + "\n" + lines());
    }

    private List<Term> all(Actor reader) {
        return as.read(
                reader,
                jdbc -> jdbc.sql(TERM + "order by t.id").query(AddedTerms::term).list());
    }

    private static Term term(ResultSet row, int number) throws SQLException {
        return new Term(
                row.getObject("id", UUID.class),
                new Proposal(
                        row.getString("concept"),
                        row.getBoolean("opens"),
                        texts(row.getArray("ja")),
                        texts(row.getArray("en")),
                        row.getString("broader"),
                        row.getString("note")),
                Objects.requireNonNull(deed(row, "at", "added_by")),
                deed(row, "back_at", "back_by"));
    }

    private static @Nullable Deed deed(ResultSet row, String at, String by) throws SQLException {
        var when = row.getObject(at, OffsetDateTime.class);
        return when == null ? null : new Deed(when.toInstant(), Objects.requireNonNullElse(row.getString(by), ""));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
