package musubi.network.web;

import java.util.List;

/// The map of Japan as one page draws it: outlines that lead somewhere, and the seats of the communities.
public record JapanMap(String viewBox, String inset, List<Outline> outlines, List<Spot> spots, String credit) {

    /// A prefecture. `lit` ones have a community and stand out; `label` says so.
    public record Outline(String code, String path, String label, boolean lit, boolean chosen) {}

    /// Where a community has its seat, and where its short name stands on the map.
    public record Spot(int x, int y, int textX, int textY, String anchor, String name) {}
}
