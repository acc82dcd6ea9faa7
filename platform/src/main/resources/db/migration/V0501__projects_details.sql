-- Partners, milestones, money, advice, benefit and outputs of a project: lines of one table, each with its readers.
create table projects.detail (
    id           uuid primary key,
    project      uuid not null references projects.project,
    kind         text not null check (kind in ('PARTNER', 'MILESTONE', 'MONEY', 'ADVICE', 'BENEFIT', 'OUTPUT', 'FOLLOW_UP')),
    level        text not null check (level in ('PUBLIC', 'MEMBERS', 'COORDINATORS')),
    opens_on     date,
    opens_to     text check (opens_to in ('PUBLIC', 'MEMBERS')),
    organisation uuid references network.organisation,
    output       uuid references projects.detail,
    code         text check (code ~ '^[A-Z_]{2,30}$'),
    manner       text check (manner in ('CALL', 'OWN')),
    name_ja      text check (length(name_ja) between 1 and 120),
    name_en      text check (length(name_en) between 1 and 120),
    words_ja     text check (length(words_ja) between 1 and 1000),
    words_en     text check (length(words_en) between 1 and 1000),
    day          date,
    done_on      date,
    year         int check (year between 1900 and 2999),
    yen          bigint check (yen >= 0),
    number       numeric check (number >= 0),
    unit         text check (length(unit) <= 20),
    region       text check (region ~ '^[0-9]{2}$'),
    evidence     text check (length(evidence) <= 500),
    submission   uuid unique,
    version      int not null default 1,
    created_at   timestamptz not null,
    removed_at   timestamptz,
    check ((opens_on is null) = (opens_to is null)),
    check ((kind = 'FOLLOW_UP') = (output is not null)),
    check (organisation is null or kind = 'PARTNER'),
    check (kind not in ('MONEY', 'OUTPUT') or code is not null)
);
create index detail_project on projects.detail (project, kind);
create index detail_organisation on projects.detail (organisation) where organisation is not null;
create index detail_region on projects.detail (region) where region is not null;

-- The organisations that take part are the named parties of the record: they read what members read.
create function projects.keep_named() returns trigger
    language plpgsql security definer set search_path = projects, pg_temp
as $$
begin
    update projects.project p
    set named = coalesce((select array_agg(distinct d.organisation) from projects.detail d
                          where d.project = p.id and d.kind = 'PARTNER' and d.organisation is not null
                            and d.removed_at is null), '{}')
    where p.id = new.project;
    return null;
end
$$;
revoke execute on function projects.keep_named() from public;
create trigger detail_keeps_named after insert or update on projects.detail
    for each row when (new.kind = 'PARTNER') execute function projects.keep_named();

-- Which parts hold something for members: named to everybody who may know of the project, never what or how much.
-- What is for coordinators alone is not even hinted at.
create function projects.for_members(wanted uuid) returns text[]
    language sql stable security definer set search_path = projects, access, pg_temp
    return coalesce((
        select array_agg(distinct part) from (
            select s.part from projects.statement s
            where s.project = wanted and access.level_today(s.level, s.opens_on, s.opens_to) = 'MEMBERS'
            union all
            select d.kind from projects.detail d
            where d.project = wanted and d.removed_at is null
              and access.level_today(d.level, d.opens_on, d.opens_to) = 'MEMBERS') as kept (part)), '{}');

alter table projects.detail enable row level security;
create policy detail_read on projects.detail for select using (
    exists (select from projects.project p
            where p.id = project
              and access.may_read(access.level_today(detail.level, detail.opens_on, detail.opens_to),
                                  array[p.community], '{}', p.named, null)));
create policy detail_write on projects.detail for insert with check (
    exists (select from projects.project p where p.id = project and projects.may_write(p.community)));
create policy detail_update on projects.detail for update using (
    exists (select from projects.project p where p.id = project and projects.may_write(p.community)));

grant select, insert, update on projects.detail to musubi_app;
grant execute on function projects.may_write(uuid), projects.for_members(uuid) to musubi_app;
