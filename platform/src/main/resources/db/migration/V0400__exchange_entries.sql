-- Seeds and needs, and who may read each field of them; a field is never more open than the entry it belongs to.
create schema exchange;
grant usage on schema exchange to musubi_app;

create function exchange.closedness(level text) returns int
    language sql immutable parallel safe
    return array_position(array['PUBLIC', 'MEMBERS', 'COORDINATORS', 'NAMED_PARTIES'], level);

-- What was withdrawn is still there for those who look after it, and for nobody else.
create function exchange.entry_level(state text, level text, opens_on date, opens_to text) returns text
    language sql stable parallel safe
    return case when state = 'WITHDRAWN' and exchange.closedness(access.level_today(level, opens_on, opens_to)) < 3
                then 'COORDINATORS' else access.level_today(level, opens_on, opens_to) end;

create function exchange.may_write(community uuid, owner uuid, receipt text) returns boolean
    language sql stable parallel safe
    return access.is_system()
        or coalesce(owner = any (access.setting_ids('musubi.organisations')), false)
        or coalesce(community = any (access.setting_ids('musubi.coordinates')), false)
        or coalesce(receipt = access.setting('musubi.receipt'), false);

create table exchange.entry (
    id               uuid primary key,
    kind             text not null check (kind in ('SEED', 'NEED')),
    slug             text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    community        uuid references network.community,
    owner            uuid references network.organisation,
    partners         uuid[] not null default '{}',
    named            uuid[] not null default '{}',
    receipt          text unique check (receipt ~ '^[0-9a-f]{64}$'),
    level            text not null check (exchange.closedness(level) is not null),
    opens_on         date,
    opens_to         text check (exchange.closedness(opens_to) < exchange.closedness(level)),
    parts            text[] not null default '{}',
    field_ja         text,
    field_en         text,
    application_ja   text,
    application_en   text,
    stage            text check (stage in ('BASIC', 'APPLIED', 'PRACTICAL')),
    market_areas     int[] not null default '{}' check (market_areas <@ array[1, 2, 3, 4, 5, 6, 7, 8, 9]),
    prefecture       text check (prefecture ~ '^[0-9]{2}$'),
    valid_from       date,
    valid_to         date check (valid_to >= valid_from),
    status_mark      text,
    voice_ja         text,
    voice_en         text,
    state            text not null check (state in ('OPEN', 'CLOSED', 'WITHDRAWN')),
    document         text references network.document,
    document_item    text,
    document_date_ja text,
    document_date_en text,
    submission       uuid unique,
    version          int not null default 1,
    created_by       uuid references access.account,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    check ((opens_on is null) = (opens_to is null))
);
create index entry_community on exchange.entry (community);
create index entry_owner on exchange.entry (owner);
create index entry_kind on exchange.entry (kind, id desc);

create table exchange.statement (
    entry    uuid not null references exchange.entry,
    part     text not null check (part in ('TITLE', 'SUMMARY', 'DETAILS', 'KEYWORDS', 'CONTACT')),
    language text not null check (language in ('JA', 'EN')),
    level    text not null check (exchange.closedness(level) is not null),
    opens_on date,
    opens_to text check (exchange.closedness(opens_to) < exchange.closedness(level)),
    text     text not null check (length(text) between 1 and 10000),
    primary key (entry, part, language),
    check ((opens_on is null) = (opens_to is null))
);

create table exchange.entry_history (
    id      uuid primary key,
    entry   uuid not null references exchange.entry,
    at      timestamptz not null,
    account uuid references access.account,
    side    text not null check (side in ('OWNER', 'COORDINATOR', 'RECEIPT', 'REFERENCE')),
    what    text not null check (what in ('CREATED', 'EDITED', 'WORDS_ADDED', 'CLOSED', 'WITHDRAWN', 'REOPENED')),
    parts   text[] not null default '{}',
    version int not null
);
create index entry_history_entry on exchange.entry_history (entry, at);

create table exchange.reference_file (
    name      text primary key,
    hash      text not null,
    loaded_at timestamptz not null
);

alter table exchange.entry enable row level security;
create policy entry_read on exchange.entry for select using (
    access.may_read(exchange.entry_level(state, level, opens_on, opens_to),
                    array_remove(array[community], null), array_remove(array[owner], null), named, receipt));
create policy entry_insert on exchange.entry for insert with check (exchange.may_write(community, owner, receipt));
create policy entry_update on exchange.entry for update
    using (exchange.may_write(community, owner, receipt)) with check (exchange.may_write(community, owner, receipt));

-- A statement is read by whoever may read its own level and its entry: the inner query is under the entry's policy.
alter table exchange.statement enable row level security;
create policy statement_read on exchange.statement for select using (
    exists (select from exchange.entry e
            where e.id = entry
              and access.may_read(access.level_today(statement.level, statement.opens_on, statement.opens_to),
                                  array_remove(array[e.community], null), array_remove(array[e.owner], null),
                                  e.named, e.receipt)));
create policy statement_write on exchange.statement for insert with check (
    exists (select from exchange.entry e where e.id = entry and exchange.may_write(e.community, e.owner, e.receipt)));
create policy statement_remove on exchange.statement for delete using (
    exists (select from exchange.entry e where e.id = entry and exchange.may_write(e.community, e.owner, e.receipt)));

alter table exchange.entry_history enable row level security;
create policy history_read on exchange.entry_history for select using (
    exists (select from exchange.entry e where e.id = entry));
create policy history_write on exchange.entry_history for insert with check (
    exists (select from exchange.entry e where e.id = entry and exchange.may_write(e.community, e.owner, e.receipt)));

alter table exchange.reference_file enable row level security;
create policy reference_file_system on exchange.reference_file using (access.is_system());

grant select, insert, update on exchange.entry, exchange.reference_file to musubi_app;
grant select, insert, delete on exchange.statement to musubi_app;
grant select, insert on exchange.entry_history to musubi_app;
grant execute on all functions in schema exchange to musubi_app;
