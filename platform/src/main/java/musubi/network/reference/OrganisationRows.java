package musubi.network.reference;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.CorporateNumber;
import musubi.kernel.Kana;
import musubi.kernel.Uuid7;
import musubi.network.OrganisationChanged;
import musubi.network.OrganisationId;
import musubi.network.ReferenceRecord;
import musubi.network.register.SortKeys;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Puts one organisation of a reference file into its row, unless somebody has edited that row.
@Component
class OrganisationRows {

    private static final String UPSERT = """
            insert into network.organisation
                (id, slug, name_ja, name_en, kana, sort_ja, sort_en, aliases, kind, side, prefecture, municipality,
                 country_ja, country_en, corporate_number, about_ja, about_en, note_ja, note_en, links, industry,
                 made_up, document, document_item, document_date, sources, created_at, updated_at)
            select :id, :slug, :nameJa, :nameEn, :kana, :sortJa, :sortEn, :aliases, :kind, :side, :prefecture,
                   :municipality, :countryJa, :countryEn, :corporateNumber, :aboutJa, :aboutEn, :noteJa, :noteEn,
                   :links::jsonb, :industry, :madeUp, :document, :item, (select date_text from network.document
                   where id = :document), :sources, :now, :now
            where not exists (select from network.slug_history where kind = 'organisation' and slug = :slug)
            on conflict (slug) do update set
                name_ja = excluded.name_ja, name_en = excluded.name_en, kana = excluded.kana,
                sort_ja = excluded.sort_ja, sort_en = excluded.sort_en, aliases = excluded.aliases,
                kind = excluded.kind, side = excluded.side, prefecture = excluded.prefecture,
                municipality = excluded.municipality, country_ja = excluded.country_ja,
                country_en = excluded.country_en, corporate_number = excluded.corporate_number,
                about_ja = excluded.about_ja, about_en = excluded.about_en, note_ja = excluded.note_ja,
                note_en = excluded.note_en, links = excluded.links, industry = excluded.industry,
                document = excluded.document, document_item = excluded.document_item,
                document_date = excluded.document_date, sources = excluded.sources, updated_at = excluded.updated_at
            where organisation.edited_at is null
            returning id
            """;

    private final AsActor as;
    private final Uuid7 ids;
    private final Clock clock;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    OrganisationRows(AsActor as, Uuid7 ids, Clock clock, JsonMapper json, ApplicationEventPublisher events) {
        this.as = as;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
        this.events = events;
    }

    /// The id of the row that was written; empty where somebody's own words stand.
    Optional<UUID> write(ReferenceRecord record, boolean madeUp) {
        return as.write(Actor.SYSTEM, jdbc -> {
            var written = where(what(upsert(jdbc, record, madeUp), record), record)
                    .query(UUID.class)
                    .optional();
            written.ifPresent(id -> events.publishEvent(new OrganisationChanged(new OrganisationId(id))));
            return written;
        });
    }

    private JdbcClient.StatementSpec upsert(JdbcClient jdbc, ReferenceRecord record, boolean madeUp) {
        var name = record.words("name");
        var kana =
                record.find("kana").map(text -> Kana.read(text).orElseThrow()).orElse(null);
        var sort = SortKeys.of(name, kana);
        return jdbc.sql(UPSERT)
                .param("id", ids.next())
                .param("now", OffsetDateTime.now(clock))
                .param("madeUp", madeUp)
                .param("slug", record.text("slug"))
                .param("nameJa", name.ja())
                .param("nameEn", name.en())
                .param("kana", kana)
                .param("sortJa", sort.ja())
                .param("sortEn", sort.en())
                .param("aliases", record.texts("aliases").toArray(String[]::new));
    }

    private JdbcClient.StatementSpec what(JdbcClient.StatementSpec row, ReferenceRecord record) {
        var links = record.records("links").stream().map(ReferenceRecord::asMap).toList();
        return bilingual(bilingual(row, record, "about"), record, "note")
                .param("kind", constant(record.text("kind")))
                .param("side", constant(record.text("side")))
                .param("links", json.writeValueAsString(links))
                .param(
                        "industry",
                        record.find("industry").map(OrganisationRows::constant).orElse(null));
    }

    private static JdbcClient.StatementSpec where(JdbcClient.StatementSpec row, ReferenceRecord record) {
        var sources = record.texts("sources");
        var origin = Origin.first(sources);
        return bilingual(row, record, "country")
                .param("prefecture", record.find("prefecture").orElse(null))
                .param("municipality", record.find("municipality").orElse(null))
                .param(
                        "corporateNumber",
                        record.find("corporateNumber")
                                .map(digits -> CorporateNumber.of(digits).digits())
                                .orElse(null))
                .param("document", origin.document())
                .param("item", origin.item())
                .param("sources", sources.toArray(String[]::new));
    }

    private static JdbcClient.StatementSpec bilingual(
            JdbcClient.StatementSpec row, ReferenceRecord record, String key) {
        var words = record.findWords(key);
        var missing = key.equals("about") ? "" : null;
        return row.param(key + "Ja", words.map(text -> text.ja()).orElse(missing))
                .param(key + "En", words.map(text -> text.en()).orElse(null));
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /// 資本金と従業員数, for the few records that bring them.
    void figures(UUID organisation, Map<String, Long> figures) {
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("""
                        insert into network.organisation_figures (organisation, capital_yen, employees)
                        values (:organisation, :capital, :employees)
                        on conflict (organisation) do update set
                            capital_yen = excluded.capital_yen, employees = excluded.employees
                        """)
                        .param("organisation", organisation)
                        .param("capital", figures.get("capital"))
                        .param("employees", figures.get("employees"))
                        .update());
    }
}
