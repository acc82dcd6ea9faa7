package musubi.exchange.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import musubi.access.Actor;
import musubi.exchange.Entry;
import musubi.exchange.Statement.Part;
import musubi.exchange.entry.EntryHistory;
import musubi.exchange.referral.Referral;
import musubi.exchange.referral.Referral.Side;
import musubi.exchange.referral.ReferralDesk;
import musubi.exchange.web.AskPages.AskedPage;
import musubi.exchange.web.AskPages.Card;
import musubi.exchange.web.AskPages.Letter;
import musubi.exchange.web.Shown.Happening;
import musubi.pages.Checked.Problem;
import musubi.pages.Dates;
import musubi.pages.Links;
import musubi.pages.Option;
import musubi.pages.Problems;
import musubi.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Puts the page behind a receipt together.
@Component
class AskedCards {

    private final ReferralDesk desk;
    private final EntryHistory history;
    private final Standing standing;
    private final ConsentCards consents;

    AskedCards(ReferralDesk desk, EntryHistory history, Standing standing, ConsentCards consents) {
        this.desk = desk;
        this.history = history;
        this.standing = standing;
        this.consents = consents;
    }

    /// What the page is to say besides the card itself.
    ///
    /// @param consent what came of a consent just given, by its message
    record Showing(
            String secret,
            boolean fresh,
            boolean saved,
            @Nullable String consent,
            Map<String, Problem> problems,
            String typed) {}

    AskedPage page(Actor holder, Entry entry, Showing showing) {
        var lines = desk.ofNeed(holder, entry.id());
        var seen = lines.stream()
                .flatMap(line -> desk.find(holder, line.id()).stream())
                .toList();
        return new AskedPage(
                showing.secret(),
                showing.fresh(),
                showing.saved(),
                link(showing.secret()),
                card(holder, entry),
                TieLine.ofReceipt(entry, lines),
                seen.stream().map(AskedCards::letter).toList(),
                happenings(holder, entry, seen),
                consents.of(holder, entry, "/asked/" + showing.secret() + "/consents", showing.consent())
                        .orElse(null),
                new Problems(showing.problems()),
                showing.typed());
    }

    /// The whole address, so that it can be written down or sent.
    private static String link(String secret) {
        return ServletUriComponentsBuilder.fromCurrentRequestUri()
                .replacePath(Links.to("/asked/" + secret))
                .replaceQuery(null)
                .build()
                .toUriString();
    }

    private Card card(Actor holder, Entry entry) {
        return new Card(
                entry.title(Shown.reader()),
                entry.life().state().name().toLowerCase(Locale.ROOT),
                Dates.day(entry.life().createdAt()),
                Stream.of(Part.DETAILS, Part.CONTACT)
                        .filter(part -> entry.texts().parts().contains(part))
                        .map(part -> RecordPages.text(entry, part))
                        .toList(),
                standing.behind(holder, entry).community());
    }

    private static Letter letter(ReferralDesk.Seen seen) {
        var open = seen.referral() instanceof Referral.Sent
                && "NEED".equals(seen.line().waitsFor());
        return new Letter(
                seen.referral().core().id().toString(),
                seen.referral().state().name().toLowerCase(Locale.ROOT),
                Objects.requireNonNullElse(seen.letters().get(Side.NEED), ""),
                Dates.day(seen.line().since()),
                open,
                Option.of("exchange.decline.", Referral.Reason.values(), ""));
    }

    private record Dated(Instant at, Happening happening) {}

    private List<Happening> happenings(Actor holder, Entry entry, List<ReferralDesk.Seen> seen) {
        var all = new ArrayList<Dated>();
        history.of(holder, entry.id())
                .forEach(line -> all.add(new Dated(
                        line.at(),
                        new Happening(
                                Dates.moment(line.at()),
                                Words.t("exchange.happened." + line.what().toLowerCase(Locale.ROOT)),
                                null,
                                null))));
        seen.stream()
                .flatMap(s -> s.events().stream())
                .forEach(event -> all.add(new Dated(event.at(), ReferralForms.happening(event))));
        return all.stream()
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(Dated::happening)
                .toList();
    }
}
