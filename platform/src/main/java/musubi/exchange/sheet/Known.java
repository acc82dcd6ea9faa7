package musubi.exchange.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import musubi.exchange.Statement.Part;
import musubi.exchange.sheet.form.RowRules.Wish;
import musubi.kernel.SearchKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The needs a community has already, so that none is entered twice: equal in title, text and owner, or under the same
/// number of the office.
final class Known {

    private final Map<String, UUID> byWording = new HashMap<>();
    private final Map<SearchKey, UUID> byReference = new HashMap<>();

    private Known() {}

    static Known in(JdbcClient jdbc, UUID community) {
        var known = new Known();
        jdbc.sql("""
                select e.id, exchange.owner_of(e.owner, e.veiled, e.id) as owner, h.reference,
                       (select string_agg(s.text, E'\\n' order by s.part desc) from exchange.statement s
                        where s.entry = e.id and s.part in ('TITLE', 'DETAILS') and s.language = l.language) as wording
                from exchange.entry e
                    cross join (values ('JA'), ('EN')) as l (language)
                    left join exchange.heard h on h.entry = e.id
                where e.community = :community and e.kind = 'NEED' and e.state <> 'WITHDRAWN'
                """)
                .param("community", community)
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    var wording = row.getString("wording");
                    known.add(
                            id,
                            wording == null ? null : wording(wording, row.getObject("owner", UUID.class)),
                            row.getString("reference"));
                    return id;
                })
                .list();
        return known;
    }

    Optional<UUID> find(Wish wish) {
        var reference = wish.heard().reference();
        return Optional.ofNullable(byWording.get(wording(wish)))
                .or(() -> reference == null
                        ? Optional.empty()
                        : Optional.ofNullable(byReference.get(SearchKey.of(reference))));
    }

    void add(UUID need, Wish wish) {
        add(need, wording(wish), wish.heard().reference());
    }

    private void add(UUID need, @Nullable String wording, @Nullable String reference) {
        if (wording != null) {
            byWording.putIfAbsent(wording, need);
        }
        if (reference != null) {
            byReference.putIfAbsent(SearchKey.of(reference), need);
        }
    }

    static String wording(Wish wish) {
        var content = wish.content();
        var texts = List.of(Part.TITLE, Part.DETAILS).stream()
                .flatMap(part -> content.statements().stream().filter(s -> s.part() == part))
                .map(statement -> statement.text())
                .toList();
        return wording(String.join("\n", texts), content.circle().owner());
    }

    private static String wording(String text, @Nullable UUID owner) {
        return SearchKey.of(text).value() + "\n" + Objects.toString(owner, "");
    }
}
