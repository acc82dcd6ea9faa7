package musubi.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// The language is part of the address: `/en/…` is the English of `/…`. For everything behind this filter `/en` is the
/// context path, so that links and redirects stay in the language. The API follows `Accept-Language` as well.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LanguageFilter extends OncePerRequestFilter {

    static final String ENGLISH = "/en";

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (path.equals(ENGLISH)) {
            response.sendRedirect(ENGLISH + "/");
        } else if (path.startsWith(ENGLISH + "/")) {
            chain.doFilter(new InLanguage(request, Locale.ENGLISH, ENGLISH), response);
        } else {
            chain.doFilter(new InLanguage(request, localeWithoutPrefix(request), ""), response);
        }
    }

    private static Locale localeWithoutPrefix(HttpServletRequest request) {
        var wantsEnglish = request.getRequestURI().startsWith("/api/")
                && Locale.ENGLISH.getLanguage().equals(request.getLocale().getLanguage())
                && request.getHeader("Accept-Language") != null;
        return wantsEnglish ? Locale.ENGLISH : Locale.JAPANESE;
    }

    private static final class InLanguage extends HttpServletRequestWrapper {

        private final Locale locale;
        private final String prefix;

        InLanguage(HttpServletRequest request, Locale locale, String prefix) {
            super(request);
            this.locale = locale;
            this.prefix = prefix;
        }

        @Override
        public String getContextPath() {
            return prefix;
        }

        @Override
        public String getServletPath() {
            var path = super.getServletPath();
            return path.startsWith(prefix) ? path.substring(prefix.length()) : path;
        }

        @Override
        public Locale getLocale() {
            return locale;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(locale));
        }
    }
}
