-- Who may come in, as what and where: accounts, and roles with a scope.
create schema access;
grant usage on schema access to musubi_app;

create table access.account (
    id            uuid primary key,
    login         text not null check (login = lower(login) and length(login) between 3 and 100),
    display_name  text not null check (length(display_name) between 1 and 100),
    password_hash text,
    demo          boolean not null default false,
    created_at    timestamptz not null,
    closed_at     timestamptz
);
create unique index account_login on access.account (login);

create table access.role_grant (
    id         uuid primary key,
    account_id uuid not null references access.account,
    role       text not null check (role in ('NATIONAL_OFFICE', 'COMMUNITY_OFFICE', 'COORDINATOR',
                                             'MEMBER_ORGANISATION', 'RESEARCHER', 'REVIEWER')),
    scope_kind text not null check (scope_kind in ('NATION', 'COMMUNITY', 'ORGANISATION')),
    scope_id   uuid,
    granted_at timestamptz not null,
    revoked_at timestamptz,
    check ((scope_kind = 'NATION') = (scope_id is null))
);
create index role_grant_account on access.role_grant (account_id);

grant select, insert, update on access.account, access.role_grant to musubi_app;
