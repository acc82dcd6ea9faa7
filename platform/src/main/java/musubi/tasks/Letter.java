package musubi.tasks;

import musubi.access.AccountId;
import musubi.kernel.Bilingual;
import musubi.kernel.Language;
import org.jspecify.annotations.Nullable;

/// 手紙: something to be sent by mail, once; the key says which, so that the same reminder is never posted twice.
///
/// The subject is one line. The path leads to the page it is about, `/needs/…`; the sender makes an address of it.
public record Letter(
        String key,
        To to,
        Bilingual subject,
        Bilingual text,
        @Nullable String path) {

    private static final String CONTROLS = "\\p{Cntrl}+";

    public Letter {
        subject = new Bilingual(line(subject.ja()), subject.en() == null ? null : line(subject.en()));
    }

    private static String line(String text) {
        return text.replaceAll(CONTROLS, " ").strip();
    }

    /// Who it goes to.
    public sealed interface To {}

    /// Somebody with an account, who has said where and how often mail may come, in which language.
    public record ToAccount(AccountId account) implements To {}

    /// Somebody without an account who left an address.
    public record ToAddress(String address, Language language) implements To {}
}
