-- Joint research: one record of which every reader sees an edition of his own (S1-28); each text carries its readers.
create schema projects;
grant usage on schema projects to musubi_app;

create function projects.may_write(community uuid) returns boolean
    language sql stable parallel safe
    return access.is_system() or coalesce(community = any (access.setting_ids('musubi.coordinates')), false);

create table projects.project (
    id               uuid primary key,
    slug             text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    community        uuid not null references network.community,
    named            uuid[] not null default '{}',
    level            text not null check (level in ('PUBLIC', 'MEMBERS', 'COORDINATORS')),
    opens_on         date,
    opens_to         text check (opens_to in ('PUBLIC', 'MEMBERS')),
    stage            text not null check (stage in ('BASIC', 'APPLIED', 'PRACTICAL')),
    stage_by_editor  boolean not null default false,
    state            text not null check (state in ('RECORDED', 'PREPARING', 'RUNNING', 'PAUSED', 'ENDED')),
    reason           text check (reason in ('GOAL_REACHED', 'GOAL_OUT_OF_REACH', 'MONEY', 'PARTNER_LEFT', 'NO_MARKET',
                                            'PEOPLE', 'OTHER')),
    status_mark      text check (length(status_mark) <= 4),
    field_ja         text check (length(field_ja) <= 60),
    field_en         text check (length(field_en) <= 60),
    application_ja   text check (length(application_ja) <= 120),
    application_en   text check (length(application_en) <= 120),
    prefecture       text check (prefecture ~ '^[0-9]{2}$'),
    begins           int check (begins between 1900 and 2999),
    ends             int check (ends >= begins),
    referral         uuid unique references exchange.referral,
    has_need         boolean not null default false,
    document         text references network.document,
    document_item    text,
    document_date_ja text,
    document_date_en text,
    submission       uuid unique,
    version          int not null default 1,
    created_by       uuid references access.account,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    check ((opens_on is null) = (opens_to is null)),
    check ((state = 'ENDED') = (reason is not null))
);
create index project_community on projects.project (community);
create index project_stage on projects.project (stage);
create index project_named on projects.project using gin (named);

create table projects.statement (
    project  uuid not null references projects.project,
    part     text not null check (part in ('TITLE', 'AIM', 'DETAILS', 'KEYWORDS')),
    language text not null check (language in ('JA', 'EN')),
    level    text not null check (level in ('PUBLIC', 'MEMBERS', 'COORDINATORS')),
    opens_on date,
    opens_to text check (opens_to in ('PUBLIC', 'MEMBERS')),
    text     text not null check (length(text) between 1 and 10000),
    primary key (project, part, language),
    check ((opens_on is null) = (opens_to is null))
);

-- What it answers and what it builds on; a reader sees a tie when he may know of both ends.
create table projects.tie (
    project uuid not null references projects.project,
    entry   uuid not null references exchange.entry,
    kind    text not null check (kind in ('NEED', 'SEED')),
    at      timestamptz not null,
    primary key (project, entry)
);
create index tie_entry on projects.tie (entry);

-- Whether any need stands behind a project is a fact about the project, told even where the need itself is not (S2-16).
create function projects.keep_need() returns trigger
    language plpgsql security definer set search_path = projects, pg_temp
as $$
begin
    update projects.project p
    set has_need = exists (select from projects.tie t where t.project = p.id and t.kind = 'NEED')
    where p.id = coalesce(new.project, old.project);
    return null;
end
$$;
revoke execute on function projects.keep_need() from public;
create trigger tie_keeps_need after insert or delete on projects.tie
    for each row execute function projects.keep_need();

alter table projects.project enable row level security;
create policy project_read on projects.project for select using (
    access.may_read(access.level_today(level, opens_on, opens_to), array[community], '{}', named, null));
create policy project_insert on projects.project for insert with check (projects.may_write(community));
create policy project_update on projects.project for update
    using (projects.may_write(community)) with check (projects.may_write(community));

-- A statement is read by whoever may read its own level and its project: the inner query is under the project's policy.
alter table projects.statement enable row level security;
create policy statement_read on projects.statement for select using (
    exists (select from projects.project p
            where p.id = project
              and access.may_read(access.level_today(statement.level, statement.opens_on, statement.opens_to),
                                  array[p.community], '{}', p.named, null)));
create policy statement_write on projects.statement for insert with check (
    exists (select from projects.project p where p.id = project and projects.may_write(p.community)));
create policy statement_remove on projects.statement for delete using (
    exists (select from projects.project p where p.id = project and projects.may_write(p.community)));

alter table projects.tie enable row level security;
create policy tie_read on projects.tie for select using (
    exists (select from projects.project p where p.id = project)
    and exists (select from exchange.entry e where e.id = entry));
create policy tie_write on projects.tie for insert with check (
    exists (select from projects.project p where p.id = project and projects.may_write(p.community)));
create policy tie_remove on projects.tie for delete using (
    exists (select from projects.project p where p.id = project and projects.may_write(p.community)));

grant select, insert, update on projects.project to musubi_app;
grant select, insert, delete on projects.statement, projects.tie to musubi_app;
