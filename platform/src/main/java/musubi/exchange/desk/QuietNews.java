package musubi.exchange.desk;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class QuietNews implements InquiryNews {
    @Override
    public void reminded(JdbcClient jdbc, Inquiry inquiry, Instant now) {}

    @Override
    public void handedOver(JdbcClient jdbc, Inquiry inquiry, Instant now) {}

    @Override
    public void escalated(JdbcClient jdbc, Inquiry before, Inquiry after, Instant now) {}

    @Override
    public void stuck(JdbcClient jdbc, Inquiry inquiry, Instant now) {}
}
