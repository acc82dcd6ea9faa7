package musubi.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// One page of every kind in a real browser, on a telephone and at a desk, for everyone: readable by the rules of WCAG
/// 2.2 AA, inside the screen, without a request to anybody else.
@BrowserTest
class EveryPageTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @ParameterizedTest
    @CsvSource({"visitor, ja", "visitor, en", "coordinator, ja", "member, en", "national, ja"})
    void isReadableForEveryone(String who, String language, Site site, Visitors visitors) {
        var caller = who.equals("visitor") ? site.caller() : site.caller(who);
        var crawl = Crawl.of(caller, language, PageKinds.of(routes)::of, 2);
        var visitor = visitors.onATelephone();
        if (!who.equals("visitor")) {
            visitor.signInAs(who);
        }

        var findings = new ArrayList<String>();
        for (var path : crawl.oneOfEachKind()) {
            try {
                visitor.open(path);
            } catch (AssertionError finding) {
                findings.add(finding.getMessage());
            }
        }

        assertThat(findings).isEmpty();
    }
}
