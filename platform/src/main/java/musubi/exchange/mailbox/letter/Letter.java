package musubi.exchange.mailbox.letter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// 手紙: one message as it was sent, decoded but not yet judged.
///
/// @param answers the letters it answers, by their ids
/// @param text the plain text, or what an HTML page says; null where it was too large to be fetched
/// @param headers those that tell whether a person wrote it, by name in lower case
public record Letter(
        String id,
        List<String> answers,
        Sender from,
        List<String> to,
        String subject,
        @Nullable Instant sentAt,
        @Nullable String text,
        List<Attachment> attachments,
        Map<String, String> headers) {

    public record Sender(String name, String address) {}

    /// Named, never stored.
    public record Attachment(String name, long bytes) {}

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
