package musubi.exchange;

import java.util.UUID;

/// An introduction took a step: it was sent, answered, or led to something.
///
/// @param state the state it is in now, in the word of the table (`SENT`)
public record ReferralMoved(UUID referral, UUID need, UUID community, String state) {}
