-- What happened to a project, step by step; it only grows.
create table projects.event (
    id         uuid primary key,
    project    uuid not null references projects.project,
    at         timestamptz not null,
    account    uuid references access.account,
    side       text not null check (side in ('COORDINATOR', 'REFERENCE', 'INTRODUCTION')),
    what       text not null check (what in ('CREATED', 'EDITED', 'STAGE', 'STAGE_UNDONE', 'REASON', 'STATE', 'DETAIL_ADDED',
                                             'DETAIL_CHANGED', 'DETAIL_REMOVED', 'DETAIL_RESTORED')),
    from_value text,
    to_value   text,
    words      text check (length(words) <= 500),
    version    int not null
);
create index event_project on projects.event (project, at);
create index event_stage on projects.event (project, to_value, at) where what in ('STAGE', 'CREATED');

alter table projects.event enable row level security;
-- The words of a reason are for those who look after the project; that a step was taken is as open as the project.
create policy event_read on projects.event for select using (
    exists (select from projects.project p
            where p.id = project and (event.words is null or projects.may_write(p.community)
                                      or p.community = any (access.setting_ids('musubi.member_of')))));
create policy event_write on projects.event for insert with check (
    exists (select from projects.project p where p.id = project and projects.may_write(p.community)));
grant select, insert on projects.event to musubi_app;
