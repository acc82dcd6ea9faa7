package musubi.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import musubi.search.language.Analysis;
import musubi.search.language.Analyst;

/// The terms of texts that were shown lately, so that a page of hits need not be read again word by word.
final class Readings {

    private static final int LONGEST = 20_000;
    private static final int MOST = 2_000;

    private final Analyst analyst;
    private final Map<String, List<Analysis.Mark>> lately =
            Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, List<Analysis.Mark>> eldest) {
                    return size() > MOST;
                }
            });

    Readings(Analyst analyst) {
        this.analyst = analyst;
    }

    List<Analysis.Mark> of(String text) {
        var known = lately.get(text);
        if (known == null) {
            var beginning = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
            known = List.copyOf(analyst.analyse(beginning).marks());
            lately.put(text, known);
        }
        return known;
    }
}
