package musubi.exchange.mailbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.database.OneAtATime;
import musubi.exchange.Channel;
import musubi.exchange.Heard;
import musubi.exchange.asking.Receipt;
import musubi.exchange.entry.EnterNeed;
import musubi.exchange.entry.SaveEntry.Result;
import musubi.exchange.entry.WroteAgain;
import musubi.exchange.mailbox.letter.Automatic;
import musubi.exchange.mailbox.letter.Letter;
import musubi.exchange.mailbox.letter.LetterNeed;
import musubi.exchange.wording.Content;
import musubi.network.Communities;
import musubi.pages.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Makes a need of a letter, once: for the coordinators of the community whose address it was sent to.
@Component
class TakeLetter {

    /// As many as a line of the course of an inquiry holds.
    private static final int MOST_WORDS = 2000;

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final AsActor as;
    private final EnterNeed needs;
    private final Communities communities;
    private final ApplicationEventPublisher events;

    TakeLetter(AsActor as, EnterNeed needs, Communities communities, ApplicationEventPublisher events) {
        this.as = as;
        this.needs = needs;
        this.communities = communities;
        this.events = events;
    }

    /// What became of it.
    enum Outcome {
        ENTERED,

        /// It goes on with an earlier one, and belongs to the need that one became.
        ANSWERED,

        /// A program sent it: absence notices, bounces, lists, our own mails.
        AUTOMATIC,

        /// It was sent to an address that belongs to no community.
        NO_COMMUNITY,
        UNREADABLE,

        /// It was here before.
        KNOWN
    }

    Outcome take(Letter letter, MailSettings settings, Instant now) {
        return as.write(Actor.SYSTEM, jdbc -> {
            OneAtATime.at(jdbc, "exchange.mail " + letter.id());
            if (isKnown(jdbc, letter.id())) {
                return Outcome.KNOWN;
            }
            if (Automatic.is(letter, settings.addresses())) {
                return note(jdbc, letter.id(), now, Outcome.AUTOMATIC, null);
            }
            var earlier = earlier(jdbc, letter.answers());
            if (earlier.isPresent()) {
                events.publishEvent(new WroteAgain(earlier.get(), LetterNeed.words(letter, MOST_WORDS)));
                return note(jdbc, letter.id(), now, Outcome.ANSWERED, earlier.get());
            }
            var community = community(letter, settings);
            if (community.isEmpty()) {
                return note(jdbc, letter.id(), now, Outcome.NO_COMMUNITY, null);
            }
            var need = enter(letter, community.get(), now);
            return note(jdbc, letter.id(), now, need == null ? Outcome.UNREADABLE : Outcome.ENTERED, need);
        });
    }

    private static Optional<UUID> earlier(JdbcClient jdbc, List<String> answers) {
        return jdbc.sql("select m.entry from exchange.mail_read m where m.message = any (:ids) and m.entry is not null "
                        + "order by m.at limit 1")
                .param("ids", answers.toArray(String[]::new))
                .query(UUID.class)
                .optional();
    }

    Outcome unreadable(String id, Instant now) {
        return as.write(
                Actor.SYSTEM,
                jdbc -> isKnown(jdbc, id) ? Outcome.KNOWN : note(jdbc, id, now, Outcome.UNREADABLE, null));
    }

    private Optional<UUID> community(Letter letter, MailSettings settings) {
        return letter.to().stream()
                .filter(settings.addresses()::contains)
                .findFirst()
                .map(address -> settings.communities().getOrDefault(address, ""))
                .flatMap(slug -> communities.bySlug(Actor.SYSTEM, slug))
                .map(community -> community.id().value());
    }

    private @Nullable UUID enter(Letter letter, UUID community, Instant now) {
        var today = LocalDate.ofInstant(now, JAPAN);
        return switch (LetterNeed.of(letter, community, today)) {
            case Checked.Wrong<Content> _ -> null;
            case Checked.Fine<Content>(var content) -> {
                var form = UUID.nameUUIDFromBytes(("mail " + letter.id()).getBytes(StandardCharsets.UTF_8));
                var heard = new Heard(Channel.MAIL, day(letter.sentAt(), today), null);
                yield switch (needs.enter(sender(), content, heard, form)) {
                    case Result.Saved(var need) -> need.id();
                    case Result.AlreadySaved(var need) -> need.id();
                    case Result.Stale _, Result.NotYours _, Result.TooClosed _, Result.Betrayed _ -> null;
                };
            }
        };
    }

    /// Whoever wrote stands behind the need, as somebody does who asks without an account.
    private static Actor sender() {
        return Actor.PUBLIC.holding(Receipt.fresh().hash());
    }

    /// A clock that runs ahead does not make a need of tomorrow.
    private static LocalDate day(@Nullable Instant sentAt, LocalDate today) {
        var sent = sentAt == null ? today : LocalDate.ofInstant(sentAt, JAPAN);
        return sent.isAfter(today) || sent.isBefore(today.minusYears(1)) ? today : sent;
    }

    private static boolean isKnown(JdbcClient jdbc, String id) {
        return jdbc.sql("select exists (select from exchange.mail_read m where m.message = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private static Outcome note(JdbcClient jdbc, String id, Instant now, Outcome outcome, @Nullable UUID need) {
        jdbc.sql("insert into exchange.mail_read (message, at, outcome, entry) values (:id, :at, :outcome, :entry)")
                .param("id", id)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("outcome", outcome.name())
                .param("entry", need)
                .update();
        return outcome;
    }
}
