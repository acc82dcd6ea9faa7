package musubi.tasks.mail;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import musubi.access.Actor;
import musubi.access.AsActor;
import musubi.kernel.Bilingual;
import musubi.kernel.Language;
import musubi.tasks.Letter;
import musubi.tasks.Letter.ToAddress;
import musubi.tasks.Outbox;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;

/// The letters of one test, and nodes that send them. Letters that other tests left are put aside.
final class ALetterbox {

    final String batch = UUID.randomUUID().toString();

    private final AsActor as;
    private final Outbox outbox;
    private final Postmark mark;

    ALetterbox(BeanFactory site) {
        this.as = site.getBean(AsActor.class);
        this.outbox = site.getBean(Outbox.class);
        this.mark = site.getBean(Postmark.class);
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("update tasks.letter set state = 'KEPT' where state = 'WAITING'")
                        .update());
    }

    boolean post(String key, String address) {
        return outbox.post(new Letter(
                batch + key,
                new ToAddress(address, Language.JA),
                Bilingual.japanese("返事の期限は11月24日（火）です " + key),
                Bilingual.japanese("「漬物のにおい（架空）」への返事をお待ちしています。"),
                "/needs/" + key));
    }

    DeliverLetters node(int port) {
        var beans = new StaticListableBeanFactory(Map.of("server", SendingNode.server(port)));
        return new DeliverLetters(as, beans.getBeanProvider(JavaMailSender.class), mark);
    }

    DeliverLetters nodeWithoutServer() {
        return new DeliverLetters(as, new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), mark);
    }

    List<String> states() {
        return letters("state || ' ' || tries");
    }

    List<String> letters(String column) {
        return as.read(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select coalesce(%s, '') from tasks.letter where starts_with(key, :batch) order by id"
                                .formatted(column))
                        .param("batch", batch)
                        .query(String.class)
                        .list());
    }

    /// Waits, in the database, until nobody holds a row any more.
    void awaitRelease() {
        as.write(
                Actor.SYSTEM,
                jdbc -> jdbc.sql("select id from tasks.letter where starts_with(key, :batch) for update")
                        .param("batch", batch)
                        .query(UUID.class)
                        .list());
    }
}
