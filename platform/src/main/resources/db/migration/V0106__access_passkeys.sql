-- Passkeys (WebAuthn): the handle by which an authenticator knows an account, and the public keys it has left here.
create table access.passkey_user (
    handle     text primary key,
    account_id uuid not null unique references access.account
);

create table access.passkey (
    id                text primary key,
    handle            text not null references access.passkey_user,
    label             text not null check (length(label) between 1 and 100),
    kind              text not null,
    public_key        bytea not null,
    signature_count   bigint not null,
    verified          boolean not null,
    backup_eligible   boolean not null,
    backed_up         boolean not null,
    transports        text not null,
    attestation       bytea not null,
    attestation_data  bytea not null,
    created_at        timestamptz not null,
    last_used_at      timestamptz not null
);
create index passkey_handle on access.passkey (handle);
grant select, insert, delete on access.passkey_user to musubi_app;
grant select, insert, update, delete on access.passkey to musubi_app;

alter table access.passkey_user enable row level security;
alter table access.passkey enable row level security;
create policy by_system_or_owner on access.passkey_user
    using (access.is_system() or account_id::text = access.setting('musubi.account'));
create policy by_system_or_owner on access.passkey
    using (access.is_system() or handle in (select u.handle from access.passkey_user u));
