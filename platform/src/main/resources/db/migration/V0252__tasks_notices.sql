-- Notices to people with an account, each told once by its key; read by nobody else.
create table tasks.notice (
    id         uuid primary key,
    account_id uuid not null references access.account,
    key        text not null check (length(key) between 1 and 200),
    told_at    timestamptz not null,
    read_at    timestamptz,
    subject_ja text not null,
    subject_en text,
    text_ja    text not null,
    text_en    text,
    path       text check (path like '/%'),
    unique (account_id, key)
);
create index notice_unread on tasks.notice (account_id, told_at desc) where read_at is null;
create index notice_told on tasks.notice (account_id, told_at desc);
grant select, insert, update (read_at) on tasks.notice to musubi_app;
alter table tasks.notice enable row level security;
create policy read_by_owner on tasks.notice for select
    using (access.is_system() or account_id::text = access.setting('musubi.account'));
create policy told_by_system on tasks.notice for insert with check (access.is_system());
create policy marked_by_owner on tasks.notice for update
    using (access.is_system() or account_id::text = access.setting('musubi.account'));
