-- A coordinator's term ends and what was in hand goes to others in one step; what went to whom is kept (任期制, S2-09).
alter table exchange.desk_seat add column version int not null default 1;

-- Given by nobody: the term had ended, and the platform handed on what was left.
create table exchange.handover (
    id         uuid primary key,
    community  uuid not null references network.community,
    account    uuid not null references access.account,
    by_account uuid references access.account,
    words      text check (length(words) <= 2000),
    submission uuid,
    made_at    timestamptz not null,
    undone_at  timestamptz,
    undone_by  uuid references access.account,
    unique (submission, community),
    check ((undone_at is null) = (undone_by is null))
);
create index handover_account on exchange.handover (account, community) where undone_at is null;
create index handover_community on exchange.handover (community, made_at desc);

-- One thing that went to somebody, as it stood then: so it can be seen whether it moved since.
create table exchange.handover_item (
    handover  uuid not null references exchange.handover,
    kind      text not null check (kind in ('INQUIRY', 'REFERRAL', 'SEAT', 'SEAT_GIVEN')),
    subject   uuid not null,
    successor uuid references access.account,
    state     text,
    moved_at  timestamptz,
    to_day    date,
    primary key (handover, kind, subject),
    check ((kind = 'SEAT') = (successor is null))
);

create index referral_coordinator on exchange.referral (coordinator)
    where state in ('PROPOSED', 'SENT', 'INTRODUCED', 'MET', 'JOINT_RESEARCH');

-- Whether an account stands in office in a community; told to those who coordinate there, and to the national office.
create function exchange.in_office(who uuid, here uuid) returns boolean
    language sql stable security definer set search_path = exchange, access, pg_temp
    return (exchange.coordinates(here) or access.is_national())
       and exists (select from access.account a join access.role_grant g on g.account_id = a.id
                   where a.id = who and a.closed_at is null and g.revoked_at is null
                     and g.role in ('COORDINATOR', 'COMMUNITY_OFFICE') and g.scope_id = here);

-- Whether somebody's time in a community is over: it was handed over or the last term has run out, and no other runs.
create function exchange.has_left(who uuid, here uuid) returns boolean
    language sql stable
    return (exists (select from exchange.handover h
                    where h.account = who and h.community = here and h.undone_at is null)
            or exists (select from exchange.desk_seat s join exchange.desk d on d.id = s.desk
                       where s.account = who and d.community = here and s.to_day < access.today()))
       and not exists (select from exchange.desk_seat s join exchange.desk d on d.id = s.desk
                       where s.account = who and d.community = here and s.handed_over_at is null
                         and s.from_day <= access.today() and coalesce(s.to_day >= access.today(), true));

-- Those who coordinate in a community, and those who still have something in hand there, with how much it is.
create function exchange.staff(here uuid)
    returns table (account uuid, name text, in_office boolean, has_left boolean, inquiries int, introductions int)
    language sql stable security definer set search_path = exchange, access, pg_temp
as $$
    with mine as (
        select i.owner as account, 1 as inquiries, 0 as introductions
        from exchange.inquiry i where i.community = here and i.state <> 'ENDED' and i.owner is not null
        union all
        select r.coordinator, 0, 1
        from exchange.referral r
        where r.community = here and r.state in ('PROPOSED', 'SENT', 'INTRODUCED', 'MET', 'JOINT_RESEARCH')
        union all
        select g.account_id, 0, 0
        from access.role_grant g join access.account a on a.id = g.account_id and a.closed_at is null
        where g.scope_id = here and g.revoked_at is null and g.role in ('COORDINATOR', 'COMMUNITY_OFFICE')
        union all
        select s.account, 0, 0
        from exchange.desk_seat s join exchange.desk d on d.id = s.desk
        where d.community = here and s.handed_over_at is null and coalesce(s.to_day >= access.today(), true)
    )
    select a.id, a.display_name, exchange.in_office(a.id, here), exchange.has_left(a.id, here),
           sum(mine.inquiries)::int, sum(mine.introductions)::int
    from mine join access.account a on a.id = mine.account
    where exchange.coordinates(here) or access.is_national()
    group by a.id, a.display_name
$$;

alter table exchange.handover enable row level security;
create policy handover_read on exchange.handover for select using (exchange.coordinates(community));
create policy handover_insert on exchange.handover for insert with check (
    exchange.coordinates(community)
    and (access.is_system() or by_account::text = access.setting('musubi.account')));
create policy handover_update on exchange.handover for update using (exchange.coordinates(community))
    with check (undone_by::text = access.setting('musubi.account'));

alter table exchange.handover_item enable row level security;
create policy handover_item_read on exchange.handover_item for select using (
    exists (select from exchange.handover h where h.id = handover));
create policy handover_item_insert on exchange.handover_item for insert with check (
    exists (select from exchange.handover h where h.id = handover));

-- A seat that was given by mistake, or before it began, is taken away again.
create policy desk_seat_delete on exchange.desk_seat for delete using (
    exists (select from exchange.desk d where d.id = desk and exchange.coordinates(d.community)));

grant select, insert on exchange.handover, exchange.handover_item to musubi_app;
grant update (undone_at, undone_by) on exchange.handover to musubi_app;
grant delete on exchange.desk_seat to musubi_app;
grant execute on function exchange.in_office(uuid, uuid), exchange.has_left(uuid, uuid), exchange.staff(uuid)
    to musubi_app;
