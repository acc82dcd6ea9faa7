-- The audit log: who did what to which record, without the content of it. It only grows.
create table access.audit_entry (
    id           uuid primary key,
    at           timestamptz not null,
    account      uuid,
    actor_kind   text not null check (actor_kind in ('PUBLIC', 'ACCOUNT', 'SYSTEM')),
    action       text not null check (length(action) between 1 and 100),
    subject_kind text not null check (length(subject_kind) between 1 and 100),
    subject_id   uuid,
    detail       jsonb not null default '{}',
    check ((actor_kind = 'ACCOUNT') = (account is not null))
);
create index audit_entry_at on access.audit_entry (at);
create index audit_entry_account on access.audit_entry (account, at);
create index audit_entry_subject on access.audit_entry (subject_id, at);
grant select, insert on access.audit_entry to musubi_app;

create function access.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'access.audit_entry only grows' using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_entry_only_grows before update or delete on access.audit_entry
    for each row execute function access.refuse_change();
create trigger audit_entry_is_never_emptied before truncate on access.audit_entry
    for each statement execute function access.refuse_change();

alter table access.audit_entry enable row level security;
create policy read_by_the_office_or_oneself on access.audit_entry for select
    using (access.is_system() or access.is_national() or account::text = access.setting('musubi.account'));
create policy written_as_oneself on access.audit_entry for insert
    with check (access.is_system()
        or (actor_kind = access.setting('musubi.kind')
            and coalesce(account::text, '') = access.setting('musubi.account')));
