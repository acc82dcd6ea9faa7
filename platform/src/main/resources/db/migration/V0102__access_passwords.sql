-- The hash of a password stands apart from the account, so that nobody but its owner's sign-in can read it; the first
-- password is set through a link that works once.
create table access.password (
    account_id uuid primary key references access.account,
    hash       text not null,
    set_at     timestamptz not null
);
alter table access.account drop column password_hash;

create table access.first_link (
    token_hash text primary key,
    account_id uuid not null references access.account,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index first_link_account on access.first_link (account_id);

grant select, insert, update on access.password to musubi_app;
grant select, insert, update (used_at) on access.first_link to musubi_app;

alter table access.password enable row level security;
alter table access.first_link enable row level security;
create policy by_system_or_owner on access.password
    using (access.is_system() or account_id::text = access.setting('musubi.account'));
create policy by_system on access.first_link using (access.is_system());
