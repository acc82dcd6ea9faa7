package musubi.exchange.entry;

import java.util.UUID;
import musubi.exchange.Channel;

/// A need was entered, and by which way it had come.
public record NeedHeard(UUID need, Channel channel) {}
