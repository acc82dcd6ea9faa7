package musubi.network.web;

import java.util.List;
import java.util.Optional;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.network.web.CommunityPages.AreaLine;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads the nine market areas.
@Component
class AreaQueries {

    record Area(
            String name,
            String society,
            String ministry,
            String why,
            String strength,
            @Nullable String document) {}

    private final AsActor as;

    AreaQueries(AsActor as) {
        this.as = as;
    }

    /// All nine by their short names, with how many communities work in each.
    List<AreaLine> all(Actor actor) {
        return as.read(
                actor,
                jdbc -> jdbc.sql("""
                        select a.number, a.short_ja, a.short_en,
                               (select count(*) from network.community c where a.number = any (c.market_areas)) as communities
                        from network.market_area a order by a.number
                        """)
                        .query((row, number) -> new AreaLine(
                                row.getInt("number"),
                                Columns.words(row, "short", Words.language()),
                                row.getInt("communities")))
                        .list());
    }

    Optional<Area> find(Actor actor, int number) {
        var language = Words.language();
        return as.read(
                actor,
                jdbc -> jdbc.sql("""
                        select name_ja, name_en, society_ja, society_en, ministry_ja, ministry_en, why_ja, why_en,
                               strength_ja, strength_en, document
                        from network.market_area where number = :number
                        """)
                        .param("number", number)
                        .query((row, index) -> new Area(
                                Columns.words(row, "name", language),
                                Columns.words(row, "society", language),
                                Columns.words(row, "ministry", language),
                                Columns.words(row, "why", language),
                                Columns.words(row, "strength", language),
                                row.getString("document")))
                        .optional());
    }
}
