package musubi.exchange.mailbox;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.ParseException;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Fetches what is unread in the mailbox and hands each message in. A message is marked as read only once what became
/// of it is stored: one that was interrupted comes again, and is known by its number.
@Component
public class FetchMail {

    private static final Logger LOG = LoggerFactory.getLogger(FetchMail.class);
    private static final int AT_ONCE = 100;
    private static final String PATIENCE_IN_MILLISECONDS = "30000";

    private final MailSettings settings;
    private final TakeLetter take;

    FetchMail(MailSettings settings, TakeLetter take) {
        this.settings = settings;
        this.take = take;
    }

    /// How many messages were dealt with: none where no mailbox is set, or where it cannot be reached.
    public int fetch(Instant now) {
        if (!settings.isOn()) {
            return 0;
        }
        var server = settings.server();
        try (var store = Session.getInstance(properties()).getStore(server.tls() ? "imaps" : "imap")) {
            store.connect(server.host(), server.port(), settings.user(), settings.password());
            try (var folder = store.getFolder(server.folder())) {
                folder.open(Folder.READ_WRITE);
                return fetch(folder, now);
            }
        } catch (MessagingException e) {
            LOG.warn("The mailbox of {} cannot be read: {}", server.host(), e.getMessage());
            return 0;
        }
    }

    private int fetch(Folder folder, Instant now) throws MessagingException {
        var unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        var profile = new FetchProfile();
        profile.add(FetchProfile.Item.ENVELOPE);
        profile.add(FetchProfile.Item.SIZE);
        var batch = Arrays.copyOf(unread, Math.min(unread.length, AT_ONCE));
        folder.fetch(batch, profile);
        int done = 0;
        for (Message message : batch) {
            if (message instanceof MimeMessage letter) {
                take(letter, now);
                message.setFlag(Flags.Flag.SEEN, true);
                done++;
            }
        }
        return done;
    }

    /// What is so broken that the library gives up is noted and left for people to read.
    private void take(MimeMessage message, Instant now) throws MessagingException {
        try {
            take.take(Letters.read(message), settings, now);
        } catch (IOException | UncheckedIOException | ParseException e) {
            LOG.warn("A message cannot be read: {}", e.getMessage());
            take.unreadable(Letters.id(message), now);
        }
    }

    private static Properties properties() {
        var properties = new Properties();
        for (var protocol : new String[] {"imap", "imaps"}) {
            properties.put("mail." + protocol + ".connectiontimeout", PATIENCE_IN_MILLISECONDS);
            properties.put("mail." + protocol + ".timeout", PATIENCE_IN_MILLISECONDS);
            properties.put("mail." + protocol + ".writetimeout", PATIENCE_IN_MILLISECONDS);
            properties.put("mail." + protocol + ".peek", "true");
            properties.put("mail." + protocol + ".ssl.checkserveridentity", "true");
        }
        return properties;
    }
}
