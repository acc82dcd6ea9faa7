-- Each mail that was read, by its own number, so that none becomes a need twice; nothing of what it says is kept here.
create table exchange.mail_read (
    message text primary key check (message ~ '^[0-9a-f]{64}$'),
    at      timestamptz not null,
    outcome text not null check (outcome in ('ENTERED', 'AUTOMATIC', 'NO_COMMUNITY', 'UNREADABLE')),
    entry   uuid references exchange.entry
);
alter table exchange.mail_read enable row level security;
create policy mail_read_by_the_platform on exchange.mail_read using (access.is_system());
grant select, insert on exchange.mail_read to musubi_app;
