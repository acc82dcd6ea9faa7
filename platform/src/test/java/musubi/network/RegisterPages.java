package musubi.network;

import static musubi.access.signin.ActingAs.actingAs;
import static musubi.access.signin.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import musubi.access.Actor;
import musubi.access.AsActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The pages of the register as somebody reads them and sends their forms.
abstract class RegisterPages {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AsActor as;

    @Autowired
    Communities communities;

    MvcTestResult send(Actor actor, String address, Map<String, String> typed) {
        var request = mvc.post().uri(address).with(formToken()).with(actingAs(actor));
        typed.forEach(request::param);
        return request.exchange();
    }

    String page(Actor actor, String address) {
        var answer = mvc.get().uri(address).with(actingAs(actor)).exchange();
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
