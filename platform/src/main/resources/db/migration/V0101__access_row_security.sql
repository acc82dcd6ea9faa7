-- The second wall: what an actor may read, decided once, in the database. The application tells who acts, for one
-- transaction, in the settings musubi.*; whoever is not told of is the public.
create function access.setting(name text) returns text
    language sql stable parallel safe
    return coalesce(current_setting(name, true), '');

create function access.setting_ids(name text) returns uuid[]
    language sql stable parallel safe
    return coalesce(nullif(current_setting(name, true), ''), '{}')::uuid[];

create function access.is_system() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('musubi.kind', true), '') = 'SYSTEM';

create function access.is_national() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('musubi.national', true), '') = 'true';

create function access.today() returns date
    language sql stable parallel safe
    return coalesce(nullif(current_setting('musubi.today', true), '')::date, current_date);

-- The level that holds today: an embargo (S4-12) names the day from which a more open level applies.
create function access.level_today(level text, opens_on date, opens_to text) returns text
    language sql stable parallel safe
    return case when opens_on is not null and opens_on <= access.today() then opens_to else level end;

create function access.may_read(level text, communities uuid[], owners uuid[], named uuid[], receipt text) returns boolean
    language sql stable parallel safe
    return access.is_system()
        or level = 'PUBLIC'
        or owners && access.setting_ids('musubi.organisations')
        or (receipt is not null and receipt = access.setting('musubi.receipt'))
        or (level = 'MEMBERS' and (access.is_national()
                                   or communities && access.setting_ids('musubi.member_of')
                                   or named && access.setting_ids('musubi.organisations')))
        or (level = 'COORDINATORS' and communities && access.setting_ids('musubi.coordinates'))
        or (level = 'NAMED_PARTIES' and named && access.setting_ids('musubi.organisations'));

grant execute on all functions in schema access to musubi_app;
