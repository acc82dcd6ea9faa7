package musubi.network.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Bilingual;
import musubi.kernel.Uuid7;
import musubi.network.ReferenceRecord;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the documents say of ties between organisations: agreements, seats, projects and more.
@Component
@Order(6)
class RelationRecords implements ReferenceLoader {

    private static final String UPSERT = """
            insert into network.relation
                (id, slug, kind, title_ja, title_en, role_ja, role_en, about_ja, about_en, group_key, complete, starts,
                 ends, as_of, stated_ja, stated_en, document, document_item, document_date)
            values (:id, :slug, :kind, :titleJa, :titleEn, :roleJa, :roleEn, :aboutJa, :aboutEn, :group, :complete,
                    :starts, :ends, :asOf, :statedJa, :statedEn, :document, :item, :date)
            on conflict (slug) do update set
                kind = excluded.kind, title_ja = excluded.title_ja, title_en = excluded.title_en,
                role_ja = excluded.role_ja, role_en = excluded.role_en, about_ja = excluded.about_ja,
                about_en = excluded.about_en, group_key = excluded.group_key, complete = excluded.complete,
                starts = excluded.starts, ends = excluded.ends, as_of = excluded.as_of,
                stated_ja = excluded.stated_ja, stated_en = excluded.stated_en, document = excluded.document,
                document_item = excluded.document_item, document_date = excluded.document_date
            returning id
            """;

    private final AsActor as;
    private final Uuid7 ids;
    private final Slugs slugs;

    RelationRecords(AsActor as, Uuid7 ids, Slugs slugs) {
        this.as = as;
        this.ids = ids;
        this.slugs = slugs;
    }

    @Override
    public String name() {
        return "relations";
    }

    @Override
    public void load(List<ReferenceRecord> records) {
        as.write(Actor.SYSTEM, jdbc -> {
            var organisations = slugs.organisations();
            for (var record : records) {
                var id = period(words(jdbc.sql(UPSERT), record), record)
                        .query(UUID.class)
                        .single();
                parties(jdbc, id, record, organisations);
            }
            return records.size();
        });
    }

    private JdbcClient.StatementSpec words(JdbcClient.StatementSpec row, ReferenceRecord record) {
        var with = row.param("id", ids.next())
                .param("slug", record.text("slug"))
                .param("kind", record.text("kind").toUpperCase(Locale.ROOT).replace('-', '_'))
                .param("group", record.find("group").orElse(null))
                .param(
                        "complete",
                        !"false".equals(record.find("partiesComplete").orElse("true")));
        with = bilingual(with, "title", record.findWords("title"));
        with = bilingual(with, "role", record.findWords("role"));
        return bilingual(with, "about", record.findWords("about").or(() -> overview(record)));
    }

    private static Optional<Bilingual> overview(ReferenceRecord record) {
        var ja = joined(record, "ja");
        return ja.isEmpty() ? Optional.empty() : Optional.of(new Bilingual(ja, joined(record, "en")));
    }

    private static String joined(ReferenceRecord record, String language) {
        return record.records("overview").stream()
                .map(paragraph -> paragraph.text(language).strip())
                .collect(Collectors.joining("\n"));
    }

    private static JdbcClient.StatementSpec period(JdbcClient.StatementSpec row, ReferenceRecord record) {
        var origin = Origin.of(record);
        var period = record.record("period");
        return bilingual(row, "stated", period.findWords("stated"))
                .param("starts", period.find("from").orElse(null))
                .param("ends", period.find("to").orElse(null))
                .param("asOf", period.find("asOf").orElse(null))
                .param("document", origin.document())
                .param("item", origin.item())
                .param("date", origin.date());
    }

    private static JdbcClient.StatementSpec bilingual(
            JdbcClient.StatementSpec row, String key, Optional<Bilingual> words) {
        return row.param(key + "Ja", words.map(text -> text.ja()).orElse(null))
                .param(key + "En", words.map(text -> text.en()).orElse(null));
    }

    private static void parties(
            JdbcClient jdbc, UUID relation, ReferenceRecord record, Map<String, UUID> organisations) {
        jdbc.sql("delete from network.relation_party where relation = :relation")
                .param("relation", relation)
                .update();
        var place = 0;
        for (var party : parties(record)) {
            jdbc.sql("""
                            insert into network.relation_party (relation, organisation, part, place)
                            values (:relation, :organisation, :part, :place)
                            """)
                    .param("relation", relation)
                    .param("organisation", Slugs.required(organisations, party.getKey()))
                    .param("part", party.getValue())
                    .param("place", ++place)
                    .update();
        }
    }

    private static List<Map.Entry<String, String>> parties(ReferenceRecord record) {
        var equals = record.texts("parties");
        return equals.isEmpty()
                ? List.of(Map.entry(record.text("from"), "FROM"), Map.entry(record.text("to"), "TO"))
                : equals.stream().map(slug -> Map.entry(slug, "PARTY")).toList();
    }
}
