-- Needs brought in by Excel: a batch is one file, its rows are what stands in it and what became of each.
create table exchange.batch (
    id             uuid primary key,
    community      uuid not null references network.community,
    account        uuid not null references access.account,
    submission     uuid not null unique,
    file_name      text not null check (length(file_name) between 1 and 200),
    file_hash      text not null check (file_hash ~ '^[0-9a-f]{64}$'),
    file           bytea,
    language       text not null check (language in ('JA', 'EN')),
    places         int[] not null default '{}',
    state          text not null check (state in ('READING', 'READ', 'UNREADABLE', 'TAKING', 'TAKEN', 'UNDOING', 'UNDONE',
                       'DISCARDED')),
    problem        text,
    problem_values text[] not null default '{}',
    whole          boolean not null default false,
    stopped        boolean not null default false,
    total          int not null default 0,
    done           int not null default 0,
    worker         uuid,
    alive_until    timestamptz,
    created_at     timestamptz not null,
    updated_at     timestamptz not null
);
create index batch_community on exchange.batch (community, id desc);
create index batch_waiting on exchange.batch (id) where state in ('READING', 'TAKING', 'UNDOING');

create table exchange.batch_row (
    batch   uuid not null references exchange.batch,
    line    int not null check (line > 0),
    cells   text[] not null,
    before  text[] not null default '{}',
    finding text not null check (finding in ('NEW', 'CHANGED', 'SAME', 'KNOWN', 'BROKEN')),
    entry   uuid references exchange.entry,
    version int,
    outcome text check (outcome in ('ENTERED', 'CHANGED', 'REFUSED', 'WITHDRAWN', 'RESTORED', 'KEPT')),
    primary key (batch, line)
);

-- What is wrong in a cell; the sentence is told in the language of the reader.
create table exchange.batch_problem (
    batch  uuid not null,
    line   int not null,
    place  int not null,
    cell   text not null,
    key    text not null,
    words  text[] not null default '{}',
    primary key (batch, line, place),
    foreign key (batch, line) references exchange.batch_row
);

alter table exchange.batch enable row level security;
create policy batch_of_community on exchange.batch using (exchange.coordinates(community));
alter table exchange.batch_row enable row level security;
create policy batch_row_of_batch on exchange.batch_row using (exists (select from exchange.batch b where b.id = batch));
alter table exchange.batch_problem enable row level security;
create policy batch_problem_of_batch on exchange.batch_problem
    using (exists (select from exchange.batch b where b.id = batch));

grant select, insert, update on exchange.batch to musubi_app;
grant select, insert, update, delete on exchange.batch_row to musubi_app;
grant select, insert, delete on exchange.batch_problem to musubi_app;
