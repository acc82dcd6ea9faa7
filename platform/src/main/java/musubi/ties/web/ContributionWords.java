package musubi.ties.web;

import static musubi.pages.Words.t;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import musubi.access.Actor;
import musubi.kernel.Bilingual;
import musubi.kernel.FiscalYear;
import musubi.kernel.Language;
import musubi.pages.Dates;
import musubi.pages.Words;
import musubi.ties.contribution.Contributions.Contribution;
import musubi.ties.contribution.Deed;
import musubi.ties.contribution.Researchmap;
import musubi.ties.contribution.Told;
import musubi.ties.graph.Written;
import musubi.ties.web.ContributionPages.Done;
import musubi.ties.web.ContributionPages.Edition;
import musubi.ties.web.ContributionPages.Section;
import musubi.ties.web.TiesPages.Link;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Puts deeds into words: for a reader of the page, for a citation, for researchmap.
@Component
class ContributionWords {

    private static final Set<Deed.Kind> INTRODUCTIONS = Set.of(Deed.Kind.INTRODUCED, Deed.Kind.REPLIED);

    private final Told told;
    private final String site;

    ContributionWords(Told told, @Value("${musubi.url:}") String site) {
        this.told = told;
        this.site = site.strip().replaceFirst("/+$", "");
    }

    /// Each kind with its number, and the records that this reader may read by their names.
    List<Section> sections(Actor reader, List<Deed> deeds) {
        var records = told.to(reader, deeds);
        return Arrays.stream(Deed.Kind.values())
                .map(kind -> section(kind, deeds, records))
                .filter(section -> section.total() > 0)
                .toList();
    }

    private static Section section(Deed.Kind kind, List<Deed> deeds, Map<UUID, Told.Record> records) {
        var all = deeds.stream().filter(deed -> deed.kind() == kind).toList();
        var done = all.stream()
                .filter(deed -> records.containsKey(deed.record()))
                .map(deed -> done(deed, Objects.requireNonNull(records.get(deed.record()))))
                .toList();
        return new Section(t("ties.deed." + kind.name()), all.size(), done, all.size() - done.size());
    }

    private static Done done(Deed deed, Told.Record record) {
        var title = record.title();
        var label = title == null ? t("ties.deed.introduction") : title.in(Words.language());
        var of = title != null && INTRODUCTIONS.contains(deed.kind());
        return new Done(
                new Link(of ? t("ties.deed.introduction.of", label) : label, record.url()), Dates.day(deed.day()));
    }

    Edition edition(Contribution of, HttpServletRequest request) {
        var path = "/contributions/" + of.slug();
        var url = address(request) + path;
        var citations = Arrays.stream(Language.values())
                .map(language -> Words.in(
                        language,
                        "ties.cite",
                        of.name().in(language),
                        of.edition(),
                        of.dated().toString(),
                        url))
                .toList();
        return new Edition(of.edition(), Dates.day(of.dated()), url, path, citations);
    }

    String address(HttpServletRequest request) {
        var port = request.getServerPort();
        var usual = port <= 0 || port == (request.getScheme().equals("https") ? 443 : 80);
        var asked = request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
        return site.isEmpty() ? asked : site;
    }

    /// What everybody may read is named, everything else counted by kind and fiscal year.
    String researchmap(List<Deed> deeds, HttpServletRequest request) {
        var records = told.to(Actor.PUBLIC, deeds);
        var lines = new ArrayList<Researchmap.Line>();
        var counted = new TreeMap<Deed.Kind, Map<Integer, Long>>();
        for (var kind : Deed.Kind.values()) {
            counted.put(
                    kind,
                    deeds.stream()
                            .filter(deed -> deed.kind() == kind && !records.containsKey(deed.record()))
                            .collect(Collectors.groupingBy(
                                    deed -> FiscalYear.of(deed.day()).year(), TreeMap::new, Collectors.counting())));
        }
        deeds.stream()
                .filter(deed -> records.containsKey(deed.record()))
                .forEach(deed ->
                        lines.add(named(deed, Objects.requireNonNull(records.get(deed.record())), address(request))));
        counted.forEach((kind, years) -> years.forEach((year, number) -> lines.add(counted(kind, year, number))));
        return Researchmap.file(lines);
    }

    private static Researchmap.Line named(Deed deed, Told.Record record, String address) {
        var title = record.title();
        return new Researchmap.Line(
                title == null ? both("ties.deed.introduction") : title,
                both("ties.deed." + deed.kind().name()),
                deed.day(),
                deed.day(),
                address + record.url());
    }

    private static Researchmap.Line counted(Deed.Kind kind, int year, long number) {
        var first = Written.endOf(year - 1).plusDays(1);
        var words = new Bilingual(
                Words.in(Language.JA, "ties.deed.counted", Words.in(Language.JA, "ties.deed." + kind.name()), number),
                Words.in(Language.EN, "ties.deed.counted", Words.in(Language.EN, "ties.deed." + kind.name()), number));
        return new Researchmap.Line(words, both("ties.deed.counted.what"), first, Written.endOf(year), null);
    }

    private static Bilingual both(String key) {
        return new Bilingual(Words.in(Language.JA, key), Words.in(Language.EN, key));
    }
}
