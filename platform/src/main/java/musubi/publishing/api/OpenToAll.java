package musubi.publishing.api;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets pages of any other site read what is open. No cookie travels along, so such a page reads as the public.
@Component
class OpenToAll implements WebMvcConfigurer {

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        for (var open : new String[] {"/api/**", "/openapi.yaml", "/feeds/**", "/exports/**"}) {
            registry.addMapping(open)
                    .allowedOrigins("*")
                    .allowedMethods("GET", "HEAD")
                    .exposedHeaders(HttpHeaders.LINK, HttpHeaders.ETAG)
                    .allowCredentials(false);
        }
    }
}
