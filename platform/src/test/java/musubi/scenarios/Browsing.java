package musubi.scenarios;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// One browser for the whole run; each test gets `Visitors` of its own, and they leave when it ends.
final class Browsing implements BeforeAllCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace OURS = Namespace.create(Browsing.class);
    private static final String REQUIRED = "MUSUBI_REQUIRE_BROWSER";

    @Override
    public void beforeAll(ExtensionContext context) {
        if (Chromium.executable().isPresent()) {
            return;
        }
        if (System.getenv().getOrDefault(REQUIRED, "").isBlank()) {
            Assumptions.abort("browser tests are skipped: no Chromium found on PATH (%s would make this a failure)"
                    .formatted(REQUIRED));
        }
        throw new IllegalStateException("no Chromium found on PATH, and %s is set".formatted(REQUIRED));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var visitors = context.getStore(OURS).remove(Visitors.class, Visitors.class);
        if (visitors != null) {
            visitors.leave();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var chromium = context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
        return context.getStore(OURS)
                .computeIfAbsent(
                        Visitors.class,
                        key -> new Visitors(chromium.browser(), Doorstep.site(context)),
                        Visitors.class);
    }
}
