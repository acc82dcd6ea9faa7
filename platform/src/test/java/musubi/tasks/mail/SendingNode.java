package musubi.tasks.mail;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import musubi.access.AsActor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// A node of its own that does nothing but send the letters that are due.
final class SendingNode {

    private SendingNode() {}

    static void main(String... arguments) {
        var database = new HikariDataSource();
        database.setJdbcUrl(System.getenv("DATABASE"));
        database.setUsername("postgres");
        database.setConnectionInitSql("set role musubi_app");
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(JavaMailSender.class, () -> server(Integer.parseInt(arguments[0])));
        context.register(AsActor.class, SiteAddress.class, Postmark.class, DeliverLetters.class);
        context.refresh();
        context.getBean(DeliverLetters.class).run(Instant.parse(arguments[1]));
    }

    static JavaMailSenderImpl server(int port) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        return server;
    }
}
