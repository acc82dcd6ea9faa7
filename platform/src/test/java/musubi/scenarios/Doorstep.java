package musubi.scenarios;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Hands the running site to a test that asks for it.
final class Doorstep implements ParameterResolver {

    static Site site(ExtensionContext context) {
        var environment = SpringExtension.getApplicationContext(context).getEnvironment();
        return new Site(environment.getRequiredProperty("server.port", Integer.class));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return site(context);
    }
}
