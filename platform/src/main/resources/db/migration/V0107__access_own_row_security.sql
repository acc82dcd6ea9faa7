-- Accounts and roles are seen by the one they belong to, the national office and the platform itself (which looks them up
-- at sign-in); only the office and the platform hand out roles.
revoke update on access.account, access.role_grant from musubi_app;
grant update (display_name, closed_at) on access.account to musubi_app;
grant update (revoked_at) on access.role_grant to musubi_app;
create unique index role_grant_once on access.role_grant (account_id, role, scope_kind, scope_id) nulls not distinct
    where revoked_at is null;

alter table access.account enable row level security;
alter table access.role_grant enable row level security;
create policy read_by_office_or_oneself on access.account for select
    using (access.is_system() or access.is_national() or id::text = access.setting('musubi.account'));
create policy opened_by_office on access.account for insert
    with check (access.is_system() or access.is_national());
create policy changed_by_office on access.account for update
    using (access.is_system() or access.is_national());
create policy read_by_office_or_oneself on access.role_grant for select
    using (access.is_system() or access.is_national() or account_id::text = access.setting('musubi.account'));
create policy granted_by_office on access.role_grant for insert
    with check (access.is_system() or access.is_national());
create policy revoked_by_office on access.role_grant for update
    using (access.is_system() or access.is_national());
