-- Who publishes a record of what they did for society (S2-08), and what counts as done.
create schema ties;
grant usage on schema ties to musubi_app;

create table ties.contribution (
    account   uuid primary key references access.account,
    slug      text not null unique check (slug ~ '^[a-z0-9]{10,14}$'),
    name_ja   text not null check (length(name_ja) between 1 and 100),
    name_en   text check (length(name_en) between 1 and 100),
    published boolean not null,
    edition   int not null check (edition > 0),
    dated     date not null
);

alter table ties.contribution enable row level security;
create policy contribution_read on ties.contribution for select
    using (published or access.is_system() or account::text = access.setting('musubi.account'));
create policy contribution_add on ties.contribution for insert
    with check (account::text = access.setting('musubi.account'));
create policy contribution_change on ties.contribution for update
    using (account::text = access.setting('musubi.account'));
grant select, insert on ties.contribution to musubi_app;
grant update (name_ja, name_en, published, edition, dated) on ties.contribution to musubi_app;

-- What an account did, for itself and, where it publishes its record, for everybody: kinds, days and ids only. What the
-- records say is read by each reader under row security; for those that may not be read, only the number is told.
create function ties.deeds(wanted uuid) returns table (kind text, record uuid, day date)
    language sql stable security definer set search_path = ties, pg_temp
as $$
    with allowed as (
        select where access.is_system() or wanted::text = access.setting('musubi.account')
            or exists (select from ties.contribution c where c.account = wanted and c.published)),
    -- An introduction may change hands; it stays the deed of whoever took a step in it.
    brought as (
        select distinct e.referral from exchange.referral_event e
        where e.by_account = wanted and e.by_side = 'COORDINATOR'),
    led as (
        select p.id, p.created_at from projects.project p
        where p.state <> 'RECORDED'
          and (p.created_by = wanted or p.referral in (select b.referral from brought b)
               or exists (select from projects.tie t join exchange.entry e on e.id = t.entry
                          where t.project = p.id and t.kind = 'SEED' and e.created_by = wanted))),
    done (kind, record, at) as (
        select 'ANSWERED', e.need, min(e.at) from exchange.inquiry_event e
        where e.what = 'TAKEN' and e.by_account = wanted group by e.need
        union all
        select 'INTRODUCED', r.id, r.updated_at from exchange.referral r join brought b on b.referral = r.id
        where r.state in ('INTRODUCED', 'MET', 'JOINT_RESEARCH', 'CLOSED')
        union all
        select 'REPLIED', e.referral, min(e.at) from exchange.referral_event e
        where e.by_account = wanted and e.by_side in ('NEED', 'PARTNER') and not e.told group by e.referral
        union all
        select 'OFFERED', e.id, e.created_at from exchange.entry e
        where e.created_by = wanted and e.kind = 'SEED' and e.state <> 'WITHDRAWN'
        union all
        select 'RESEARCH', led.id, led.created_at from led
        union all
        select d.kind, d.id, coalesce(coalesce(d.done_on, d.day)::timestamp at time zone 'Asia/Tokyo',
                                      make_date(d.year, 4, 1)::timestamp at time zone 'Asia/Tokyo', d.created_at)
        from projects.detail d join led on led.id = d.project
        where d.kind in ('ADVICE', 'OUTPUT') and d.removed_at is null
          and (d.kind = 'OUTPUT' or coalesce(d.done_on, d.day) <= access.today()))
    select done.kind, done.record, (done.at at time zone 'Asia/Tokyo')::date
    from done, allowed order by 3 desc, 2
$$;
revoke execute on function ties.deeds(uuid) from public;
grant execute on function ties.deeds(uuid) to musubi_app;
