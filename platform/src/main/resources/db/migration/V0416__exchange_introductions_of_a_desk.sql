-- What waits is read by the communities of whoever asks, those that have waited longest first; who has how much in hand
-- is counted from the indexes alone.
drop index exchange.referral_under_way;
create index referral_under_way on exchange.referral (community, updated_at) include (coordinator)
    where state in ('PROPOSED', 'SENT', 'INTRODUCED', 'MET', 'JOINT_RESEARCH');
drop index exchange.inquiry_community;
create index inquiry_community on exchange.inquiry (community, due_at) include (owner) where state <> 'ENDED';
drop index exchange.referral_community;
create index referral_community on exchange.referral (community, state);

-- How many introductions each community has in which state, and nothing else of them, for the national office.
create function exchange.introductions_by_state() returns table (community uuid, state text, number bigint)
    language sql stable security definer set search_path = exchange, access, pg_temp
as $$
    select r.community, r.state, count(*) from exchange.referral r
    where access.is_national() or access.is_system()
    group by r.community, r.state
$$;
revoke execute on function exchange.introductions_by_state() from public;
grant execute on function exchange.introductions_by_state() to musubi_app;
