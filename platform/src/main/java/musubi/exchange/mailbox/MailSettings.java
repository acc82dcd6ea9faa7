package musubi.exchange.mailbox;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the mail is fetched from, and which address belongs to which community. Off while there is no host.
///
/// @param communities the address of the community on this site, by the mail address in lower case
record MailSettings(Server server, String user, String password, Map<String, String> communities) {

    /// @param tls whether the connection is encrypted from its first byte
    record Server(String host, int port, boolean tls, String folder) {}

    boolean isOn() {
        return !server.host().isBlank() && !communities.isEmpty();
    }

    Set<String> addresses() {
        return communities.keySet();
    }

    /// Read from `tsuruoka=soudan@example.jp, nagaoka=madoguchi@example.jp`.
    static Map<String, String> communities(String written) {
        return Stream.of(written.split(","))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && pair[1].contains("@"))
                .collect(Collectors.toUnmodifiableMap(
                        pair -> pair[1].strip().toLowerCase(Locale.ROOT),
                        pair -> pair[0].strip(),
                        (one, other) -> one));
    }

    @Configuration(proxyBeanMethods = false)
    static class FromEnvironment {

        @Bean
        Server mailServer(
                @Value("${musubi.intake.imap.host:}") String host,
                @Value("${musubi.intake.imap.port:993}") int port,
                @Value("${musubi.intake.imap.tls:true}") boolean tls,
                @Value("${musubi.intake.imap.folder:INBOX}") String folder) {
            return new Server(host, port, tls, folder);
        }

        @Bean
        MailSettings mailSettings(
                Server server,
                @Value("${musubi.intake.imap.user:}") String user,
                @Value("${musubi.intake.imap.password:}") String password,
                @Value("${musubi.intake.imap.addresses:}") String addresses) {
            return new MailSettings(server, user, password, communities(addresses));
        }
    }

    @Override
    public String toString() {
        return "MailSettings[" + server + "]";
    }
}
