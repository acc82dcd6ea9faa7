-- Nearly all projects are public or for their coordinators; of those it is known without asking for each row who reads.
-- What is left, and what opens on a day, goes to the rule itself.
drop policy project_read on projects.project;
create policy project_read on projects.project for select using (
    case when opens_on is null and level = 'PUBLIC' then true
         when opens_on is null and level = 'COORDINATORS'
             then (select access.is_system())
                 or community = any ((select access.setting_ids('musubi.coordinates'))::uuid[])
         else access.may_read(access.level_today(level, opens_on, opens_to), array[community], '{}', named, null) end);
create index project_updated on projects.project (updated_at desc, id);
