package musubi.portal.commandline;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import musubi.access.Actor;
import musubi.kernel.Command;
import musubi.search.Query;
import musubi.search.Search;
import musubi.search.SearchIndex;
import org.springframework.stereotype.Component;

/// `./musubi reindex`: builds the search index anew from the database.
@Component
class ReindexCommand implements Command {

    private final SearchIndex index;
    private final Search search;
    private final Clock clock;

    ReindexCommand(SearchIndex index, Search search, Clock clock) {
        this.index = index;
        this.search = search;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public int run(List<String> arguments) {
        var start = clock.instant();
        Console.say("portal.reindex.begin");
        index.rebuild();
        var found = search.find(Actor.SYSTEM, Query.of("", Set.of(), 1));
        Console.say(
                "portal.reindex.done",
                found.total(),
                Duration.between(start, clock.instant()).toSeconds());
        return 0;
    }
}
