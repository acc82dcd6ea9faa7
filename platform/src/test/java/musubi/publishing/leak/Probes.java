package musubi.publishing.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import musubi.publishing.leak.LeakWorld.Known;

/// Forms that name something a hidden record has already, each beside the same form that names what nobody has.
///
/// Addresses are not among them: a hidden organisation gets one that nobody finds by trying, see `SameNumberTests`.
final class Probes {

    private static final List<String> REGISTERS = List.of(
            "/organisations/new?community=leak-there",
            "/organisations/new?community=leak-here",
            "/organisations/leak-other/edit",
            "/organisations/leak-owner/edit");
    private static final List<String> ENTRIES = List.of("/needs", "/seeds");

    private final LeakWorld world;
    private final List<Probe> probes = new ArrayList<>();

    private Probes(LeakWorld world) {
        this.world = world;
    }

    /// One field of one form.
    record Probe(String address, String field, String taken, String free, Canary hidden) {

        Map<String, String> with(Map<String, String> form, String value) {
            return Forms.with(form, field, value);
        }
    }

    static List<Probe> of(LeakWorld world) {
        var probes = new Probes(world);
        var freeNumber = Canary.freshNumber();
        var free = Canary.fresh();
        for (var canary : world.canaries) {
            if (canary.what().startsWith("corporate number")) {
                probes.at(REGISTERS, "corporateNumber", canary, freeNumber);
            }
            if (canary.what().matches("organisation .* name")) {
                probes.at(REGISTERS, "nameJa", canary, free);
                probes.at(REGISTERS, "nameEn", canary, free);
            }
            if (canary.what().matches("(SEED|NEED) (MEMBERS|COORDINATORS|NAMED_PARTIES) OPEN TITLE ..")) {
                probes.at(ENTRIES, canary.what().endsWith("EN") ? "title_en" : "title_ja", canary, free);
            }
        }
        world.records.forEach(probes::ids);
        return probes.probes;
    }

    private void at(List<String> addresses, String field, Canary hidden, String free) {
        addresses.forEach(address -> probes.add(new Probe(address, field, hidden.word(), free, hidden)));
    }

    /// By its id: as owner, as somebody named, as partner, as community.
    private void ids(Known record) {
        ENTRIES.forEach(address -> id(address, "owner", "", record));
        id("/needs", "named", "", record);
        id("/ask/" + Ways.NO_ID + "/contact", "community", "", record);
        for (var need : world.records) {
            if (need.existence().what().equals("NEED PUBLIC OPEN existence")) {
                var kind = record.kind().equals("organisation") ? "organisation:" : "seed:";
                id("/needs/" + need.slug() + "/introduce", "partner", kind, record);
            }
        }
    }

    private void id(String address, String field, String before, Known record) {
        probes.add(new Probe(address, field, before + record.id(), before + Ways.NO_ID, record.existence()));
    }
}
