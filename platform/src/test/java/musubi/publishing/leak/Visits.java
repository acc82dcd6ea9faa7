package musubi.publishing.leak;

import static musubi.access.signin.ActingAs.actingAs;
import static musubi.access.signin.FormToken.formToken;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import musubi.exchange.asking.Receipt;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/// Goes to an address as a viewer, and brings back the answer.
final class Visits {

    private final MockMvcTester mvc;
    private final Places places;
    private final Map<String, Answer> answers = new HashMap<>();

    Visits(MockMvcTester mvc, Places places) {
        this.mvc = mvc;
        this.places = places;
    }

    Answer get(Viewer viewer, String address) {
        return answers.computeIfAbsent(viewer + " " + address, key -> fresh(viewer, address));
    }

    void forgetAnswers() {
        answers.clear();
    }

    private Answer fresh(Viewer viewer, String address) {
        return Answer.of(mvc.get()
                .uri(at(viewer, address))
                .with(actingAs(viewer.actor()))
                .exchange()
                .getResponse());
    }

    /// Sends a form and goes where the answer leads, all within a transaction that is taken back: whatever it would
    /// have written, the next one finds the world as it was.
    Answer post(Viewer viewer, String address, Map<String, String> form, TransactionTemplate transaction) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return post(viewer, address, form);
        }));
    }

    /// For several forms within a transaction that somebody else takes back.
    Answer post(Viewer viewer, String address, Map<String, String> form) {
        var request = mvc.post().uri(at(viewer, address)).with(formToken()).with(actingAs(viewer.actor()));
        form.forEach(request::param);
        var answer = Answer.of(request.exchange().getResponse());
        return answer.location().startsWith("/") ? answer.followedBy(fresh(viewer, answer.location())) : answer;
    }

    /// Only the holder knows the secret of the receipt; everybody else tries one.
    private URI at(Viewer viewer, String address) {
        var holder = places.receipt().hash().equals(viewer.actor().receipt());
        var secret = holder ? places.receipt() : new Receipt("a".repeat(32));
        return URI.create(address.replace("{secret}", secret.secret()));
    }
}
