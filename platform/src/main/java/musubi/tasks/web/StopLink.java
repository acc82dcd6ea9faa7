package musubi.tasks.web;

import musubi.access.WithoutFormToken;
import org.springframework.stereotype.Component;

/// The address that mail programs post to when somebody presses their button to stop mails.
@Component
class StopLink implements WithoutFormToken {

    static final String PATH = "/notices/stop/";

    @Override
    public String path() {
        return PATH + "*";
    }
}
