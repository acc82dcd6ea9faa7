package musubi.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every link of the site, as everyone, in both languages.
@RunningSite
class CrawlTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @ParameterizedTest
    @CsvSource({
        "visitor, ja", "visitor, en",
        "national, ja", "national, en",
        "community, ja", "community, en",
        "coordinator, ja", "coordinator, en",
        "member, ja", "member, en",
        "researcher, ja", "researcher, en",
        "reviewer, ja", "reviewer, en"
    })
    void everyLinkLeadsToAWholePage(String who, String language, Site site) {
        var visitor = who.equals("visitor");
        var caller = visitor ? site.caller() : site.caller(who);

        var crawl = Crawl.of(caller, language, PageKinds.of(routes)::of, visitor ? 4 : 2);

        assertThat(crawl.findings()).isEmpty();
        assertThat(crawl.kinds()).as("kinds of pages met").hasSizeGreaterThan(10);
    }
}
