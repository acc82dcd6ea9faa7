-- Who looks after a need, and by when: desks, those who sit at them, and one inquiry with a clock for each need.
create table exchange.desk (
    id             uuid primary key,
    community      uuid not null references network.community,
    organisation   uuid references network.organisation,
    name_ja        text not null check (length(name_ja) between 1 and 100),
    name_en        text check (length(name_en) between 1 and 100),
    prefectures    text[] not null default '{}',
    areas          int[] not null default '{}' check (areas <@ array[1, 2, 3, 4, 5, 6, 7, 8, 9]),
    answer_days    int not null default 3 check (answer_days between 1 and 60),
    introduce_days int not null default 15 check (introduce_days between 1 and 250),
    next_desk      uuid references exchange.desk check (next_desk <> id),
    version        int not null default 1,
    created_at     timestamptz not null,
    closed_at      timestamptz
);
create index desk_community on exchange.desk (community);

-- Posts of coordinators are for a term (任期制) and may be shared among institutions (S2-09).
create table exchange.desk_seat (
    id             uuid primary key,
    desk           uuid not null references exchange.desk,
    account        uuid not null references access.account,
    specialities   text not null default '' check (length(specialities) <= 500),
    employer       uuid references network.organisation,
    from_day       date not null,
    to_day         date check (to_day >= from_day),
    handed_over_at timestamptz
);
create index desk_seat_desk on exchange.desk_seat (desk);
create index desk_seat_account on exchange.desk_seat (account);

create table exchange.inquiry (
    need          uuid primary key references exchange.entry,
    channel       text not null check (channel in ('WEB', 'TELEPHONE', 'MAIL', 'VISIT', 'BANK', 'COOPERATIVE',
                                                   'RESEARCH_STATION', 'SUPPORT_BODY', 'CALL', 'EVENT', 'OTHER')),
    desk          uuid not null references exchange.desk,
    community     uuid not null references network.community,
    owner         uuid references access.account,
    state         text not null check (state in ('NEW', 'TAKEN', 'INTRODUCED', 'ENDED')),
    end_reason    text check (end_reason in ('SOLVED', 'ADVISED', 'PROJECT', 'NO_COUNTERPART', 'UNREACHABLE',
                                             'DUPLICATE', 'WITHDRAWN')),
    received_at   timestamptz not null,
    answered_at   timestamptz check (answered_at >= received_at),
    introduced_at timestamptz check (introduced_at >= received_at),
    moved_at      timestamptz not null,
    ended_at      timestamptz,
    due_at        timestamptz,
    next_look_at  timestamptz,
    reminders     int not null default 0,
    passed        int not null default 0,
    version       int not null default 1,
    check ((state = 'ENDED') = (ended_at is not null and end_reason is not null)),
    check ((state = 'ENDED') = (due_at is null)),
    check ((state = 'ENDED') = (next_look_at is null))
);
create index inquiry_next_look on exchange.inquiry (next_look_at) where state <> 'ENDED';
create index inquiry_owner on exchange.inquiry (owner, due_at) where state <> 'ENDED';
create index inquiry_community on exchange.inquiry (community, due_at) where state <> 'ENDED';
create index inquiry_desk on exchange.inquiry (desk, received_at);
create index inquiry_unowned on exchange.inquiry (desk) where owner is null and state <> 'ENDED';

create table exchange.inquiry_event (
    id         uuid primary key,
    need       uuid not null references exchange.inquiry,
    at         timestamptz not null,
    by_account uuid references access.account,
    what       text not null check (what in ('RECEIVED', 'TAKEN', 'INTRODUCED', 'INTRODUCTION_FAILED', 'REMINDED',
                                             'ESCALATED', 'OFFICE_TOLD', 'PASSED_ON', 'HANDED_OVER', 'NOTED', 'ENDED', 'REOPENED')),
    desk       uuid not null references exchange.desk,
    owner      uuid references access.account,
    reason     text,
    note       text check (length(note) <= 2000)
);
create index inquiry_event_need on exchange.inquiry_event (need, at);

-- Those who coordinate together know each other's names; nobody else learns them here.
create function exchange.colleague(account uuid, community uuid) returns text
    language sql stable security definer set search_path = exchange, access, pg_temp
    return (select a.display_name from access.account a
            where a.id = account and (exchange.coordinates(community) or access.is_national()));

-- Where to turn to and how fast it answers is public.
alter table exchange.desk enable row level security;
create policy desk_read on exchange.desk for select using (true);
create policy desk_insert on exchange.desk for insert with check (exchange.coordinates(community));
create policy desk_update on exchange.desk for update using (exchange.coordinates(community));

alter table exchange.desk_seat enable row level security;
create policy desk_seat_read on exchange.desk_seat for select using (
    access.is_national() or exists (select from exchange.desk d where d.id = desk and exchange.coordinates(d.community)));
create policy desk_seat_insert on exchange.desk_seat for insert with check (
    exists (select from exchange.desk d where d.id = desk and exchange.coordinates(d.community)));
create policy desk_seat_update on exchange.desk_seat for update using (
    exists (select from exchange.desk d where d.id = desk and exchange.coordinates(d.community)));

alter table exchange.inquiry enable row level security;
create policy inquiry_read on exchange.inquiry for select using (
    exchange.coordinates(community) or access.is_national()
    or exists (select from exchange.entry e
               where e.id = need and (exchange.coordinates(e.community) or exchange.on_need_side(e.owner, e.receipt))));
create policy inquiry_insert on exchange.inquiry for insert with check (access.is_system());
create policy inquiry_update on exchange.inquiry for update using (exchange.coordinates(community))
    with check (true);

alter table exchange.inquiry_event enable row level security;
-- What was noted is for those who coordinate, where it lies and where it came from.
create policy inquiry_event_read on exchange.inquiry_event for select using (
    exists (select from exchange.inquiry i join exchange.entry e on e.id = i.need
            where i.need = inquiry_event.need
              and (exchange.coordinates(i.community) or exchange.coordinates(e.community))));
create policy inquiry_event_insert on exchange.inquiry_event for insert with check (
    access.is_system() or by_account::text = access.setting('musubi.account'));

grant select, insert, update on exchange.desk, exchange.desk_seat, exchange.inquiry to musubi_app;
grant select, insert on exchange.inquiry_event to musubi_app;
grant execute on function exchange.colleague(uuid, uuid) to musubi_app;
