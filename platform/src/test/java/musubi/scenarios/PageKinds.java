package musubi.scenarios;

import java.util.Comparator;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/// The kinds of pages the site has, read from its own routes: a new route is tested from the day it is there.
record PageKinds(List<PathPattern> patterns, List<PathPattern> posts) {

    static PageKinds of(RequestMappingHandlerMapping routes) {
        return new PageKinds(patterns(routes, RequestMethod.GET), patterns(routes, RequestMethod.POST));
    }

    /// The route an address belongs to; a query makes a kind of its own.
    String of(String path) {
        var plain = path.replaceFirst("^/en(?=/)", "").replaceFirst("[?#].*", "");
        var container = PathContainer.parsePath(plain);
        var kind = patterns.stream()
                .filter(pattern -> pattern.matches(container))
                .min(Comparator.naturalOrder())
                .map(PathPattern::getPatternString)
                .orElse(plain);
        return path.contains("?") ? kind + "?" : kind;
    }

    private static List<PathPattern> patterns(RequestMappingHandlerMapping routes, RequestMethod method) {
        return routes.getHandlerMethods().keySet().stream()
                .filter(info -> isFor(info, method))
                .flatMap(info -> info.getPathPatternsCondition().getPatterns().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isFor(RequestMappingInfo info, RequestMethod method) {
        return info.getMethodsCondition().getMethods().contains(method);
    }
}
