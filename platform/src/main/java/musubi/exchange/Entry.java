package musubi.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.access.Stake;
import musubi.exchange.Statement.Part;
import musubi.kernel.Bilingual;
import musubi.kernel.Disclosure;
import musubi.kernel.Language;
import musubi.kernel.Stage;
import org.jspecify.annotations.Nullable;

/// シーズまたはニーズ: a seed or need as one viewer may read it; what the viewer may not read is not in it.
public record Entry(
        UUID id,
        EntryKind kind,
        String slug,
        Ties ties,
        Disclosure existence,
        About about,
        Life life,
        Origin origin,
        Texts texts) {

    /// 募集中・終了・取り下げ.
    public enum State {
        OPEN,
        CLOSED,
        WITHDRAWN
    }

    /// Who stands around it.
    ///
    /// @param owner whose it is, where this viewer may know
    /// @param laboratory of the owner, from which a seed comes
    /// @param veiled whether that is kept from those to whom its owner has not agreed to show it
    /// @param bound who signed a confidentiality agreement over it, where this viewer is one of them
    public record Ties(
            @Nullable UUID community,
            @Nullable UUID owner,
            @Nullable UUID laboratory,
            boolean veiled,
            List<UUID> partners,
            Set<UUID> named,
            Set<UUID> bound,
            @Nullable String receipt) {

        public Stake stake() {
            var parties = Stream.concat(named.stream(), bound.stream()).collect(Collectors.toUnmodifiableSet());
            return new Stake(set(community), set(owner), parties, receipt);
        }

        /// The rule of who may change an entry; the policies of the table repeat it.
        public boolean mayBeChangedBy(Actor actor) {
            return actor.kind() == Actor.Kind.SYSTEM
                    || (owner != null && actor.organisations().contains(owner))
                    || (community != null && actor.coordinates().contains(community))
                    || (receipt != null && receipt.equals(actor.receipt()));
        }

        private static Set<UUID> set(@Nullable UUID id) {
            return id == null ? Set.of() : Set.of(id);
        }
    }

    /// What can be said of it without a text.
    public record About(
            @Nullable Bilingual field,
            @Nullable Bilingual application,
            @Nullable Stage stage,
            List<Integer> areas,
            @Nullable String prefecture,
            @Nullable String mark) {}

    public record Life(
            State state,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            int version,
            Instant createdAt,
            Instant updatedAt) {

        public boolean isFoundOn(LocalDate today) {
            return state == State.OPEN && (validTo == null || !validTo.isBefore(today));
        }
    }

    /// Where it comes from, when it was taken from a document.
    public record Origin(
            @Nullable String document,
            @Nullable String item,
            @Nullable Bilingual date,
            @Nullable Bilingual voice) {

        public static final Origin HERE = new Origin(null, null, null, null);
    }

    /// The readable statements, and which parts there are in all: that a part exists is as open as the entry.
    public record Texts(List<Statement> readable, Set<Part> parts) {

        public Texts {
            readable = List.copyOf(readable);
        }
    }

    public String url() {
        return kind.path() + "/" + slug;
    }

    public Optional<Statement> statement(Part part, Language language) {
        return texts.readable().stream()
                .filter(s -> s.part() == part && s.language() == language)
                .findFirst();
    }

    /// The text of a part in this language, or in the other when there is none.
    public Optional<Statement> statementFor(Part part, Language reader) {
        return statement(part, reader).or(() -> statement(part, reader.other()));
    }

    public String title(Language reader) {
        return statementFor(Part.TITLE, reader).map(Statement::text).orElse(slug);
    }

    /// Parts that are there, and not for this viewer.
    public Set<Part> hidden() {
        var seen = texts.readable().stream().map(Statement::part).collect(Collectors.toSet());
        return texts.parts().stream().filter(p -> !seen.contains(p)).collect(Collectors.toUnmodifiableSet());
    }

    /// What a search for its counterpart starts from: all this viewer may read, contact aside, each part once.
    public String wording() {
        return Stream.of(Part.TITLE, Part.SUMMARY, Part.KEYWORDS, Part.DETAILS)
                .map(part ->
                        statementFor(part, Language.JA).map(Statement::text).orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    Entry with(Collection<Statement> statements) {
        return new Entry(
                id,
                kind,
                slug,
                ties,
                existence,
                about,
                life,
                origin,
                new Texts(List.copyOf(statements), texts.parts()));
    }
}
