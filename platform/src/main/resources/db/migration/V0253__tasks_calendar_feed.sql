-- The secret address under which a calendar program reads what is due for an account. It is kept as it is, because its
-- owner may look it up again; nobody else reads it.
create table tasks.calendar_feed (
    account_id uuid primary key references access.account,
    secret     text not null unique check (length(secret) >= 32),
    made_at    timestamptz not null
);
grant select, insert, update, delete on tasks.calendar_feed to musubi_app;
alter table tasks.calendar_feed enable row level security;
create policy by_system_or_owner on tasks.calendar_feed
    using (access.is_system() or account_id::text = access.setting('musubi.account'));
