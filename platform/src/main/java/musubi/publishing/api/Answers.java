package musubi.publishing.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import musubi.pages.NotThere;
import musubi.pages.Words;
import musubi.publishing.records.Listing;
import musubi.publishing.records.Sent;
import musubi.publishing.records.Site;
import musubi.publishing.records.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/// Puts what was found into an answer: JSON without what is missing, a fingerprint of it, and for whom it may be kept.
@Component
class Answers {

    private final JsonMapper json;
    private final SiteAddress address;

    Answers(JsonMapper json, SiteAddress address) {
        this.json = json.rebuild()
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
        this.address = address;
    }

    /// A page of a list; `next` is what `after` takes to go on.
    record Page(List<?> items, @Nullable String next) {}

    Site site(Asked asked) {
        return address.of(asked.request());
    }

    ResponseEntity<byte[]> list(Asked asked, Listing<?> listing) {
        var place = listing.next();
        var next = place == null ? null : Cursor.written(place);
        return page(asked, new Page(listing.items(), next), next);
    }

    ResponseEntity<byte[]> page(Asked asked, Object body, @Nullable String next) {
        var headers = new HttpHeaders();
        if (next != null) {
            headers.add(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(following(asked, next)));
        }
        return Sent.to(asked.actor(), MediaType.APPLICATION_JSON, written(body), headers);
    }

    /// One record; what the viewer may not know of and what there is not are answered alike.
    ResponseEntity<byte[]> one(Asked asked, Optional<?> record) {
        Object found = record.orElseThrow(() -> new NotThere("no such record for this viewer"));
        return Sent.to(asked.actor(), MediaType.APPLICATION_JSON, written(found));
    }

    ResponseEntity<byte[]> refused(Asked asked) {
        var path = asked.request().getRequestURI();
        var problem = Problem.because(path, Words.t("publishing.problem.detail"), asked.wrong());
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, Words.language().tag())
                .body(written(problem));
    }

    byte[] written(Object body) {
        return json.writeValueAsBytes(body);
    }

    private String following(Asked asked, String next) {
        var address = UriComponentsBuilder.fromUriString(site(asked).base())
                .path(asked.request().getRequestURI());
        asked.request().getParameterMap().forEach((name, values) -> {
            if (!name.equals("after")) {
                address.queryParam(name, (Object[]) values);
            }
        });
        return address.queryParam("after", next).encode().build().toUriString();
    }
}
