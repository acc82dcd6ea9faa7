-- What someone without an account is still writing: read by whoever holds its address, forgotten after thirty days.
create table exchange.draft (
    id         uuid primary key,
    answers    jsonb not null,
    updated_at timestamptz not null
);
alter table exchange.draft enable row level security;
create policy draft_holder on exchange.draft using (
    access.is_system() or encode(sha256(convert_to(id::text, 'UTF8')), 'hex') = access.setting('musubi.receipt'));
grant select, insert, update, delete on exchange.draft to musubi_app;

-- How often one address asked within the last hour; the address is kept as a hash, and for a day only.
create table exchange.asking (
    id      uuid primary key,
    address text not null,
    at      timestamptz not null
);
create index asking_address on exchange.asking (address, at);
alter table exchange.asking enable row level security;
create policy asking_system on exchange.asking using (access.is_system());
grant select, insert, delete on exchange.asking to musubi_app;
