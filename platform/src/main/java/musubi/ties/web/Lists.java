package musubi.ties.web;

import static musubi.pages.Words.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import musubi.ties.graph.Graph;
import musubi.ties.graph.Health;
import musubi.ties.graph.Tie;
import musubi.ties.reading.Behind.Known;
import musubi.ties.reading.Picture;
import org.jspecify.annotations.Nullable;

/// Everything the page lists, before it is put into words: what is thinning, alone, far away, in one hand.
final class Lists {

    static final List<String> KEYS =
            List.of("thinning", "isolated", "hanging", "bridges", "pivots", "distant", "coverage", "ties");

    private final Picture picture;
    private final Predicate<UUID> scope;
    private final Predicate<UUID> touched;
    private final int months;
    private final List<Tie> ties;
    private final List<UUID> institutions;
    private final List<Health.Coverage> coverage;

    Lists(Picture picture, Asked asked) {
        this.picture = picture;
        this.scope = picture.members(asked.communityId());
        this.touched = asked.communityId() == null ? id -> true : scope;
        this.months = asked.months();
        this.ties = picture.ties(asked.communityId());
        this.institutions = picture.institutions(scope);
        this.coverage = Health.coverage(institutions, picture.units(), picture.offering());
    }

    /// One row to come.
    ///
    /// @param what a sentence that may need names
    record Item(List<UUID> who, @Nullable Tie tie, Function<Known, String> what) {

        static Item of(UUID organisation, String what) {
            return new Item(List.of(organisation), null, known -> what);
        }

        static Item of(Tie tie, Function<Known, String> what) {
            return new Item(List.of(tie.a(), tie.b()), tie, what);
        }
    }

    List<Tie> ties() {
        return ties;
    }

    int inScope() {
        return picture.within(scope).size();
    }

    int institutions() {
        return institutions.size();
    }

    /// All lists in the order of the page.
    Map<String, List<Item>> all() {
        var all = new LinkedHashMap<String, List<Item>>();
        all.put("thinning", thinning());
        all.put("isolated", alone());
        all.put("hanging", hanging());
        all.put("bridges", bridges());
        all.put("pivots", pivots());
        all.put("distant", distant());
        all.put("coverage", coverage());
        all.put("ties", each(ties));
        return all;
    }

    List<Item> each(List<Tie> some) {
        return some.stream().map(tie -> Item.of(tie, known -> grade(tie))).toList();
    }

    String grade(Tie tie) {
        return tie.isOnlyWritten()
                ? t("ties.grade.written")
                : t("ties.grade." + tie.grade(picture.today()).name());
    }

    private List<Item> thinning() {
        return Health.thinning(ties, picture.today(), months).stream()
                .map(tie -> Item.of(tie, known -> t("ties.thinning.what", grade(tie))))
                .toList();
    }

    private List<Item> alone() {
        return Health.isolated(picture.graph(), picture.within(scope)).stream()
                .map(one -> Item.of(one, t("ties.side." + OrganisationWords.side(picture.organisation(one)))))
                .toList();
    }

    private List<Item> hanging() {
        return Health.hanging(picture.graph(), ties).stream()
                .flatMap(one -> one.ties().stream().map(tie -> Item.of(tie, known -> hanging(one, tie, known))))
                .toList();
    }

    /// What would be lost altogether is told once for each person.
    private String hanging(Health.Hanging one, Tie tie, Known known) {
        var name = known.colleagues().get(one.through());
        var who = name == null ? t("ties.hanging.somebody") : t("ties.hanging.by", name);
        var left = List.of(tie.a(), tie.b()).stream()
                .filter(one.alone()::contains)
                .map(id -> OrganisationWords.name(picture.organisation(id)))
                .collect(Collectors.joining(t("ties.and")));
        var cut = one.cutOff() > 1 && tie.equals(one.ties().getFirst());
        return who
                + (left.isEmpty() ? "" : t("ties.hanging.alone", left))
                + (cut ? t("ties.hanging.cut", one.ties().size(), one.cutOff()) : "");
    }

    /// A tie of somebody who has no other holds no group, and is left out.
    private List<Item> bridges() {
        return picture.graph().bridges().stream()
                .filter(bridge -> bridge.cutOff() > 1)
                .filter(bridge ->
                        scope.test(bridge.tie().a()) || scope.test(bridge.tie().b()))
                .map(bridge -> Item.of(bridge.tie(), known -> bridge(bridge)))
                .toList();
    }

    private static String bridge(Graph.Bridge bridge) {
        var what = t("ties.bridges.what", bridge.cutOff());
        return bridge.tie().hangsOn().isEmpty() ? what : what + t("ties.bridges.one");
    }

    private List<Item> pivots() {
        return picture.graph().pivots().stream()
                .filter(pivot -> pivot.cutOff() > 1 && touched.test(pivot.organisation()))
                .map(pivot -> Item.of(pivot.organisation(), t("ties.pivots.what", pivot.cutOff())))
                .toList();
    }

    private List<Item> distant() {
        return Health.distant(picture.graph(), institutions, picture.places()).stream()
                .map(one ->
                        Item.of(one, t(picture.graph().isAlone(one) ? "ties.distant.none" : "ties.distant.elsewhere")))
                .toList();
    }

    private List<Item> coverage() {
        return coverage.stream()
                .map(one -> Item.of(one.institution(), covered(one)))
                .toList();
    }

    private String covered(Health.Coverage one) {
        return picture.units().containsKey(one.institution())
                ? t("ties.coverage.units", one.units(), one.covered())
                : t(one.covered() > 0 ? "ties.coverage.yes" : "ties.coverage.no");
    }

    /// Laboratories and other units; an institution that has registered none is one.
    int units() {
        return coverage.stream().mapToInt(Health.Coverage::units).sum();
    }

    int covered() {
        return coverage.stream().mapToInt(Health.Coverage::covered).sum();
    }
}
