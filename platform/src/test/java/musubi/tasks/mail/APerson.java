package musubi.tasks.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import musubi.access.Accounts;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Bilingual;
import musubi.kernel.Language;
import musubi.tasks.Notice;
import musubi.tasks.Notices;
import musubi.tasks.Someone;
import musubi.tasks.mail.MailWishes.Outcome;
import musubi.tasks.mail.MailWishes.Rhythm;
import org.springframework.beans.factory.BeanFactory;

/// Somebody with an account who is told things and wants mail, or does not.
public final class APerson {

    public final Actor actor;

    private final AsActor as;
    private final MailWishes wishes;
    private final Notices notices;

    public APerson(BeanFactory site) {
        this.as = site.getBean(AsActor.class);
        this.wishes = site.getBean(MailWishes.class);
        this.notices = site.getBean(Notices.class);
        this.actor = Someone.with(site.getBean(Accounts.class));
    }

    UUID id() {
        return Objects.requireNonNull(actor.account()).value();
    }

    Outcome save(String address, Rhythm rhythm) {
        return wishes.save(actor, address.isEmpty() ? Optional.empty() : Optional.of(address), rhythm, Language.JA);
    }

    /// Wants mail at once, to an address that is theirs.
    public void wantsMail() {
        confirmed(Rhythm.AT_ONCE);
    }

    void confirmed(Rhythm rhythm) {
        var address = "k" + UUID.randomUUID().toString().substring(0, 8) + "@example.jp";
        save(address, rhythm);
        wishes.confirm(token(address));
    }

    void tell(String key) {
        var subject = Bilingual.japanese("お知らせ " + key);
        var notice = new Notice(key, Objects.requireNonNull(actor.account()), subject, subject, "/needs/" + key);
        assertThat(notices.tell(notice)).isTrue();
        assertThat(notices.tell(notice)).as("a second time").isFalse();
    }

    List<String> states() {
        return letters("l.state");
    }

    List<String> letters(String column) {
        return as.read(
                actor,
                jdbc -> jdbc.sql("""
                        select %s from tasks.letter l join tasks.letter_words t on t.letter_id = l.id order by l.id
                        """.formatted(column)).query(String.class).list());
    }

    String stopToken() {
        return as.read(
                actor,
                jdbc -> jdbc.sql("select stop_token from tasks.mail_wish")
                        .query(String.class)
                        .single());
    }

    /// As it stands in the letter that went to this address.
    String token(String address) {
        return as.read(
                        Actor.SYSTEM,
                        jdbc -> jdbc.sql("""
                                select t.path from tasks.letter l join tasks.letter_words t on t.letter_id = l.id
                                where l.address = :address and starts_with(l.key, :key)
                                """)
                                .param("address", address)
                                .param("key", "confirm:" + id())
                                .query(String.class)
                                .single())
                .replace("/notices/confirm/", "");
    }
}
