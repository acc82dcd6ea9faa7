package musubi.portal.terms;

import static musubi.pages.Words.t;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import musubi.exchange.Matches.Item;
import musubi.portal.terms.TermPages.Link;
import musubi.portal.terms.TermPages.NeedChange;
import musubi.portal.terms.TermPages.Place;

/// Two orders of partners side by side, with who moved from where to where.
final class Moves {

    /// So many partners are compared.
    static final int FIRST = 5;

    private Moves() {}

    static NeedChange of(Link need, List<Item> before, List<Item> after) {
        return new NeedChange(
                need,
                IntStream.range(0, before.size())
                        .mapToObj(i -> place(before.get(i), moved("to", i, rank(before.get(i), after)), ""))
                        .toList(),
                IntStream.range(0, after.size())
                        .mapToObj(i -> after(after.get(i), i, rank(after.get(i), before)))
                        .toList());
    }

    /// Who is pushed down by others is so for no reason of their own.
    private static Place after(Item item, int now, int before) {
        var rises = before < 0 || now < before;
        return place(item, moved("from", now, before), rises ? item.why().sentence() : "");
    }

    private static Place place(Item item, String moved, String why) {
        return new Place(new Link(item.url(), item.title()), t("portal.kinds." + item.kind()), moved, why);
    }

    private static String moved(String way, int here, int there) {
        if (here == there) {
            return "";
        }
        return there < 0 ? t("portal.terms.moved.out." + way, FIRST) : t("portal.terms.moved." + way, there + 1);
    }

    private static int rank(Item item, List<Item> list) {
        return ids(list).indexOf(item.id());
    }

    private static List<UUID> ids(List<Item> items) {
        return items.stream().map(Item::id).toList();
    }
}
