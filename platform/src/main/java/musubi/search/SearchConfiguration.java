package musubi.search;

import java.nio.file.Path;
import java.time.Clock;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.search.terms.AddedTerms;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the index together: in the data folder, of this database, from the sources of the modules above.
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    Lexicons lexicons(AddedTerms terms) {
        return new Lexicons(Reference.fromClasspath(), terms::lines);
    }

    @Bean
    LuceneIndex searchIndex(
            @Value("${musubi.data}") Path data,
            ObjectProvider<SearchSource> sources,
            Lexicons lexicons,
            AsActor asActor,
            Clock clock) {
        var asked = new Sources(() -> sources.orderedStream().toList(), lexicons, clock);
        return new LuceneIndex(
                new IndexFolder(data.resolve("index")),
                asked,
                words -> words.stamp() + ", database " + origin(asActor));
    }

    private static String origin(AsActor asActor) {
        return asActor.read(
                Actor.SYSTEM, jdbc -> jdbc.sql("""
                        select o.id || '/' || d.oid as origin
                        from search.origin o cross join pg_database d
                        where d.datname = current_database()
                        """).query(String.class).single());
    }
}
