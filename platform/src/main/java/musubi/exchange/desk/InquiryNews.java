package musubi.exchange.desk;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Tells those concerned what became of an inquiry, in the transaction in which it happened.
interface InquiryNews {

    /// The promised day has come or gone.
    void reminded(JdbcClient jdbc, Inquiry inquiry, Instant now);

    /// Its owner left; now it is somebody else's.
    void handedOver(JdbcClient jdbc, Inquiry inquiry, Instant now);

    /// Nobody answered; now it lies at another desk.
    void escalated(JdbcClient jdbc, Inquiry before, Inquiry after, Instant now);

    /// Nobody answered and there is no desk left to go to, or somebody took it in hand and let it lie.
    void stuck(JdbcClient jdbc, Inquiry inquiry, Instant now);
}
