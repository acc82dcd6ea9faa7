-- Terms that the national office adds to the vocabulary on site: who, when, why. What is taken back gets a row of its own,
-- so that every change stays to be seen.
create table search.term (
    id         uuid primary key,
    at         timestamptz not null,
    account    uuid not null references access.account,
    concept    text not null check (concept ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(concept) <= 90),
    opens      boolean not null,
    ja         text[] not null,
    en         text[] not null,
    broader    text,
    note       text not null check (length(note) between 1 and 500),
    submission uuid not null unique,
    check (cardinality(ja) + cardinality(en) > 0)
);

create table search.term_taken_back (
    term    uuid primary key references search.term,
    at      timestamptz not null,
    account uuid not null references access.account
);

alter table search.term enable row level security;
create policy term_read on search.term for select using (access.is_system() or access.is_national());
create policy term_insert on search.term for insert
    with check (access.is_national() and account::text = access.setting('musubi.account'));

alter table search.term_taken_back enable row level security;
create policy term_taken_back_read on search.term_taken_back for select
    using (access.is_system() or access.is_national());
create policy term_taken_back_insert on search.term_taken_back for insert
    with check (access.is_national() and account::text = access.setting('musubi.account'));

grant select, insert on search.term, search.term_taken_back to musubi_app;
