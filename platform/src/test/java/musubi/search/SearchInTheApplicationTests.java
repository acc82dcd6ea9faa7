package musubi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import musubi.access.Actor;
import musubi.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class SearchInTheApplicationTests {

    @Autowired
    Search search;

    @Autowired
    IndexCare care;

    @Autowired
    MockMvcTester mvc;

    @Value("${musubi.data}")
    Path data;

    @Test
    void isReadySoonAfterTheStartAndKeepsItsIndexInTheDataFolder() {
        await().until(care::isReady);
        assertThat(mvc.get().uri("/actuator/health")).hasStatusOk();
        assertThat(data.resolve("index/current"))
                .satisfies(p -> assertThat(Files.readString(p)).matches("\\d+"));
        assertThat(search.find(Actor.PUBLIC, Query.of("そんなものはどこにもありません zzzqqq", Set.of(), 5))
                        .hits())
                .isEmpty();
    }
}
