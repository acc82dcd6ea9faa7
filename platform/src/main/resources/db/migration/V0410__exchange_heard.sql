-- How a need was heard of: by which channel, on which day, and under which number the office keeps it itself (S1-10).
create table exchange.heard (
    entry     uuid primary key references exchange.entry,
    channel   text not null check (channel in ('WEB', 'TELEPHONE', 'MAIL', 'VISIT', 'BANK', 'COOPERATIVE',
                  'RESEARCH_STATION', 'SUPPORT_BODY', 'CALL', 'EVENT', 'OTHER')),
    day       date not null,
    reference text check (length(reference) between 1 and 60)
);
alter table exchange.heard enable row level security;
create policy heard_read on exchange.heard for select using (
    exists (select from exchange.entry e where e.id = entry and exchange.may_write(e.community, e.owner, e.receipt)));
create policy heard_write on exchange.heard for insert with check (
    exists (select from exchange.entry e where e.id = entry and exchange.may_write(e.community, e.owner, e.receipt)));
create policy heard_change on exchange.heard for update using (
    exists (select from exchange.entry e where e.id = entry and exchange.may_write(e.community, e.owner, e.receipt)));
grant select, insert, update on exchange.heard to musubi_app;
