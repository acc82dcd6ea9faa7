package musubi.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.AbstractCachingViewResolver;

/// Templates compiled at build time: the view `exchange/need` is `src/main/jte/exchange/need.jte`.
@Configuration(proxyBeanMethods = false)
class JteConfiguration {

    @Bean
    ViewResolver jteViewResolver() {
        var resolver = new PrecompiledViews(TemplateEngine.createPrecompiled(ContentType.Html));
        resolver.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return resolver;
    }

    private static final class PrecompiledViews extends AbstractCachingViewResolver implements Ordered {

        private final TemplateEngine engine;
        private int order;

        PrecompiledViews(TemplateEngine engine) {
            this.engine = engine;
        }

        void setOrder(int order) {
            this.order = order;
        }

        @Override
        public int getOrder() {
            return order;
        }

        @Override
        protected @Nullable View loadView(String name, Locale locale) {
            return engine.hasTemplate(name + ".jte") ? new PrecompiledView(engine, name + ".jte") : null;
        }
    }

    private record PrecompiledView(TemplateEngine engine, String template) implements View {

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var page = model == null ? null : model.get("page");
            var output = new Utf8ByteOutput();
            engine.render(template, page, output);
            response.setContentType(getContentType());
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }
}
