package musubi.tasks.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import musubi.tasks.mail.WaitingLetters.Refused;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/// Hands one letter to the mail server, as plain text, with a Message-ID made from its key: sent twice, it would still
/// be
/// the same message.
final class Mailbag {

    private static final int WORDS = 500;

    private final JavaMailSender server;
    private final Postmark mark;

    Mailbag(JavaMailSender server, Postmark mark) {
        this.server = server;
        this.mark = mark;
    }

    /// Empty once the server has taken it.
    Optional<Refused> hand(Outgoing letter) {
        try {
            server.send(message(letter));
            return Optional.empty();
        } catch (MailException e) {
            return Optional.of(refused(e));
        } catch (MessagingException e) {
            return Optional.of(new Refused(words(e), true));
        }
    }

    private MimeMessage message(Outgoing letter) throws MessagingException {
        var message = server.createMimeMessage();
        var helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        helper.setFrom(mark.from());
        helper.setTo(letter.address());
        helper.setSubject(letter.subject().in(letter.language()));
        helper.setText(mark.text(letter));
        message.setHeader("Message-ID", mark.messageId(letter.key()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language().tag());
        var stop = letter.stopToken();
        if (stop != null) {
            message.setHeader("List-Unsubscribe", "<" + mark.stop(stop) + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    /// Spring hides what the server said one level down; an address that the server refuses is refused for good.
    private static Refused refused(MailException e) {
        var causes = e instanceof MailSendException sending
                ? Stream.of(sending.getMessageExceptions())
                : Stream.<Throwable>ofNullable(e.getCause());
        var cause = causes.findFirst().map(Throwable.class::cast).orElse(e);
        var forGood = cause instanceof SendFailedException failed
                && failed.getInvalidAddresses() != null
                && failed.getInvalidAddresses().length > 0;
        return new Refused(words(cause), forGood);
    }

    /// What lies deepest is what the server said.
    private static String words(Throwable e) {
        var said = e;
        while (said.getCause() != null) {
            said = said.getCause();
        }
        var words =
                String.valueOf(said.getMessage()).replaceAll("\\p{Cntrl}+", " ").strip();
        return words.substring(0, Math.min(words.length(), WORDS));
    }
}
