package musubi.scenarios;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;

/// Those who come to the site during one test, each with a browser window and cookies of their own.
final class Visitors {

    /// In milliseconds; long enough for a machine that does much else.
    private static final double PATIENCE = 45_000;

    private final Browser browser;
    private final Site site;
    private final List<Visitor> here = new ArrayList<>();

    Visitors(Browser browser, Site site) {
        this.browser = browser;
        this.site = site;
    }

    Visitor onATelephone() {
        return with(Device.TELEPHONE);
    }

    Visitor atADesk() {
        return with(Device.DESK);
    }

    Visitor with(Device device) {
        var context = browser.newContext(device.context(site.address("")));
        context.setDefaultTimeout(PATIENCE);
        var visitor = new Visitor(context.newPage(), device, site);
        here.add(visitor);
        return visitor;
    }

    /// Everybody goes home; whoever met a fault says so now.
    void leave() {
        here.forEach(Visitor::close);
        here.forEach(visitor -> visitor.faults().mustBeNone());
    }
}
