-- The introductions under way are read by the communities of whoever asks, those that have waited longest first.
drop index exchange.referral_under_way;
create index referral_under_way on exchange.referral (community, updated_at)
    where state in ('PROPOSED', 'SENT', 'INTRODUCED', 'MET', 'JOINT_RESEARCH');
