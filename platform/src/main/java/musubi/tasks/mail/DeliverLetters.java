package musubi.tasks.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.tasks.Chore;
import musubi.tasks.mail.WaitingLetters.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/// Sends the letters that are due, one after the other, each in a transaction of its own that holds its row until the
/// mail
/// server has taken it. Where no server is named the letters stay where they are.
///
/// A node that is killed lets go of its row, and another sends the letter. One moment remains: the server has taken it
/// and
/// the node dies before it could write that down. Then it is sent again, with the same Message-ID, by which a mailbox
/// or a
/// reader knows it for the same; to send it twice is the lesser harm, for the other way round it could be lost.
@Component
class DeliverLetters implements Chore {

    private final AsActor as;
    private final ObjectProvider<JavaMailSender> servers;
    private final Postmark mark;

    DeliverLetters(AsActor as, ObjectProvider<JavaMailSender> servers, Postmark mark) {
        this.as = as;
        this.servers = servers;
        this.mark = mark;
    }

    @Override
    public String name() {
        return "deliver-letters";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run(Instant now) {
        var server = servers.getIfAvailable();
        if (server != null) {
            var bag = new Mailbag(server, mark);
            while (next(bag, now) && !Thread.currentThread().isInterrupted()) {
                // The loop takes the next one.
            }
        }
    }

    /// Whether to go on. A letter that is refused for its address alone says nothing about the others.
    private boolean next(Mailbag bag, Instant now) {
        return as.write(Actor.SYSTEM, jdbc -> {
            var taken = WaitingLetters.take(jdbc, now);
            if (taken.isEmpty()) {
                return false;
            }
            var letter = taken.get();
            Optional<Refused> refused = bag.hand(letter);
            refused.ifPresentOrElse(
                    why -> WaitingLetters.failed(jdbc, letter, why, now), () -> WaitingLetters.sent(jdbc, letter, now));
            return refused.map(Refused::forGood).orElse(true);
        });
    }
}
