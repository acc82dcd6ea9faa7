package musubi.publishing.feeds;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import musubi.kernel.Prefecture;
import musubi.pages.Words;
import musubi.publishing.feeds.CsvTable.Column;
import musubi.publishing.records.EntryRecord;
import musubi.publishing.records.Localised;
import musubi.publishing.records.OrganisationRecord;
import musubi.publishing.records.Reference;
import musubi.publishing.records.SourceNote;
import org.jspecify.annotations.Nullable;

/// The columns of each export, headed in the language of the reader.
final class Columns {

    private Columns() {}

    static CsvTable<OrganisationRecord> ofOrganisations() {
        return new CsvTable<>(List.of(
                column("id", OrganisationRecord::id),
                column("name", organisation -> organisation.name().ja()),
                column("name-en", organisation -> organisation.name().en()),
                column("kana", OrganisationRecord::kana),
                column("kind", OrganisationRecord::kind),
                column("side", OrganisationRecord::side),
                column("prefecture", organisation -> prefecture(organisation.prefecture())),
                column("municipality", OrganisationRecord::municipality),
                column("corporate-number", OrganisationRecord::corporateNumber),
                column("about", organisation -> ja(organisation.about())),
                column("about-en", organisation -> en(organisation.about())),
                column("communities", organisation -> names(organisation.communities())),
                column("made-up", organisation -> yesOrNo(organisation.madeUp())),
                column("source", organisation -> sources(organisation.sources())),
                column("item", organisation -> items(organisation.sources())),
                column("updated", OrganisationRecord::updatedAt),
                column("url", OrganisationRecord::url)));
    }

    static CsvTable<EntryRecord> ofEntries() {
        return new CsvTable<>(List.of(
                column("id", EntryRecord::id),
                column("title", entry -> ja(entry.texts().title())),
                column("title-en", entry -> en(entry.texts().title())),
                column("summary", entry -> ja(entry.texts().summary())),
                column("summary-en", entry -> en(entry.texts().summary())),
                column("details", entry -> ja(entry.texts().details())),
                column("details-en", entry -> en(entry.texts().details())),
                column("keywords", entry -> in(entry.texts().keywords())),
                column("contact", entry -> in(entry.texts().contact())),
                column("stage", entry -> entry.about().stage()),
                column("areas", entry -> numbers(entry.about().marketAreas())),
                column("prefecture", entry -> prefecture(entry.about().prefecture())),
                column("community", entry -> name(entry.ties().community())),
                column("owner", entry -> name(entry.ties().owner())),
                column("valid-to", entry -> entry.life().validTo()),
                column("source", entry -> source(entry.life().source())),
                column("item", entry -> item(entry.life().source())),
                column("updated", entry -> entry.life().updatedAt()),
                column("url", EntryRecord::url)));
    }

    private static <T> Column<T> column(String key, Function<T, @Nullable Object> value) {
        return new Column<>(Words.t("publishing.column." + key), value);
    }

    private static @Nullable String ja(@Nullable Localised text) {
        return text == null ? null : text.ja();
    }

    private static @Nullable String en(@Nullable Localised text) {
        return text == null ? null : text.en();
    }

    private static @Nullable String in(@Nullable Localised text) {
        return text == null ? null : text.in(Words.language());
    }

    private static @Nullable String name(@Nullable Reference reference) {
        return reference == null ? null : in(reference.name());
    }

    private static String names(List<Reference> references) {
        return references.stream()
                .map(reference -> reference.name().in(Words.language()))
                .collect(Collectors.joining(" / "));
    }

    private static String numbers(List<Integer> areas) {
        return areas.stream().map(String::valueOf).collect(Collectors.joining(" / "));
    }

    private static @Nullable String prefecture(@Nullable String code) {
        return code == null
                ? null
                : Prefecture.ofCode(Integer.parseInt(code))
                        .map(prefecture -> prefecture.in(Words.language()))
                        .orElse(code);
    }

    private static String yesOrNo(boolean value) {
        return Words.t(value ? "publishing.value.yes" : "publishing.value.no");
    }

    private static @Nullable String source(@Nullable SourceNote source) {
        return source == null ? null : words(source);
    }

    private static @Nullable String item(@Nullable SourceNote source) {
        return source == null ? null : source.item();
    }

    private static @Nullable String sources(@Nullable List<SourceNote> sources) {
        return sources == null
                ? null
                : sources.stream().map(Columns::words).distinct().collect(Collectors.joining(" / "));
    }

    private static @Nullable String items(@Nullable List<SourceNote> sources) {
        return sources == null
                ? null
                : sources.stream().map(SourceNote::item).distinct().collect(Collectors.joining(" / "));
    }

    private static String words(SourceNote source) {
        var reader = Words.language();
        return Words.t(
                "publishing.value.source",
                source.publisher().in(reader),
                source.title().in(reader),
                source.date().in(reader));
    }
}
