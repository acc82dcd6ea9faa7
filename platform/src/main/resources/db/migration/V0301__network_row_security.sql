-- The second wall for the register: an organisation is seen by whom its level lets, and what hangs on it goes with it.

-- These look behind row security on purpose, and give away ids only: a policy cannot ask a table that asks it back.
create function network.communities_of(organisation uuid) returns uuid[]
    language sql stable security definer set search_path = network, pg_temp
    return coalesce((select array_agg(distinct m.community) from network.membership m
                     where m.organisation = communities_of.organisation), '{}');

create function network.parties_of(relation uuid) returns uuid[]
    language sql stable security definer set search_path = network, pg_temp
    return coalesce((select array_agg(p.organisation) from network.relation_party p
                     where p.relation = parties_of.relation), '{}');

create function network.organisations_of_person(person uuid) returns uuid[]
    language sql stable security definer set search_path = network, pg_temp
    return coalesce((select array_agg(distinct p.organisation)
                     from network.post_holding h join network.post p on p.id = h.post
                     where h.person = organisations_of_person.person), '{}');

create function network.communities_of_all(organisations uuid[]) returns uuid[]
    language sql stable security definer set search_path = network, pg_temp
    return coalesce((select array_agg(distinct m.community) from network.membership m
                     where m.organisation = any (communities_of_all.organisations)), '{}');

create function network.coordinates_some() returns boolean
    language sql stable
    return access.is_system() or cardinality(access.setting_ids('musubi.coordinates')) > 0;

create function network.may_write(organisation uuid) returns boolean
    language sql stable
    return access.is_system()
        or organisation = any (access.setting_ids('musubi.organisations'))
        or network.communities_of(organisation) && access.setting_ids('musubi.coordinates');

grant execute on all functions in schema network to musubi_app;

alter table network.organisation enable row level security;
create policy organisation_read on network.organisation for select to musubi_app
    using (access.level_today(level, opens_on, opens_to) = 'PUBLIC'
           or access.may_read(access.level_today(level, opens_on, opens_to), network.communities_of(id),
                              array[id], '{}', null));
create policy organisation_add on network.organisation for insert to musubi_app
    with check (network.coordinates_some());
create policy organisation_change on network.organisation for update to musubi_app
    using (network.may_write(id)) with check (network.may_write(id));

alter table network.organisation_figures enable row level security;
create policy figures_read on network.organisation_figures for select to musubi_app
    using (exists (select from network.organisation o where o.id = organisation)
           and access.may_read('MEMBERS', network.communities_of(organisation), array[organisation], '{}', null));
create policy figures_add on network.organisation_figures for insert to musubi_app
    with check (network.may_write(organisation));
create policy figures_change on network.organisation_figures for update to musubi_app
    using (network.may_write(organisation)) with check (network.may_write(organisation));

alter table network.membership enable row level security;
create policy membership_read on network.membership for select to musubi_app
    using (exists (select from network.organisation o where o.id = organisation));
create policy membership_add on network.membership for insert to musubi_app
    with check (access.is_system() or community = any (access.setting_ids('musubi.coordinates')));
create policy membership_change on network.membership for update to musubi_app
    using (access.is_system() or community = any (access.setting_ids('musubi.coordinates')));

-- A relation is told only to those who may know all its parties.
alter table network.relation enable row level security;
create policy relation_read on network.relation for select to musubi_app
    using (access.is_system()
           or not exists (select from unnest(network.parties_of(id)) party
                          where not exists (select from network.organisation o where o.id = party)));
create policy relation_add on network.relation for insert to musubi_app with check (access.is_system());
create policy relation_change on network.relation for update to musubi_app using (access.is_system());

alter table network.relation_party enable row level security;
create policy relation_party_read on network.relation_party for select to musubi_app
    using (exists (select from network.relation r where r.id = relation));
create policy relation_party_add on network.relation_party for insert to musubi_app with check (access.is_system());
create policy relation_party_remove on network.relation_party for delete to musubi_app using (access.is_system());

alter table network.post enable row level security;
create policy post_read on network.post for select to musubi_app
    using (exists (select from network.organisation o where o.id = organisation));
create policy post_add on network.post for insert to musubi_app with check (network.may_write(organisation));
create policy post_change on network.post for update to musubi_app using (network.may_write(organisation));

alter table network.person enable row level security;
create policy person_read on network.person for select to musubi_app
    using (account::text = access.setting('musubi.account')
           or access.may_read(level, network.communities_of_all(network.organisations_of_person(id)),
                              network.organisations_of_person(id), '{}', null));
create policy person_add on network.person for insert to musubi_app with check (network.coordinates_some());
create policy person_change on network.person for update to musubi_app
    using (network.coordinates_some() or account::text = access.setting('musubi.account'));

alter table network.post_holding enable row level security;
create policy post_holding_read on network.post_holding for select to musubi_app
    using (exists (select from network.person p where p.id = person)
           and exists (select from network.post p where p.id = post));
create policy post_holding_add on network.post_holding for insert to musubi_app with check (network.coordinates_some());
create policy post_holding_change on network.post_holding for update to musubi_app using (network.coordinates_some());

alter table network.contact_window enable row level security;
create policy window_read on network.contact_window for select to musubi_app
    using (exists (select from network.organisation o where o.id = organisation));
create policy window_add on network.contact_window for insert to musubi_app with check (network.may_write(organisation));
create policy window_change on network.contact_window for update to musubi_app using (network.may_write(organisation));

-- Read by all, written by the platform (reference records) and, for communities, by those who look after them.
alter table network.community enable row level security;
create policy community_read on network.community for select to musubi_app using (true);
create policy community_add on network.community for insert to musubi_app
    with check (access.is_system() or access.is_national());
create policy community_change on network.community for update to musubi_app
    using (access.is_system() or access.is_national() or id = any (access.setting_ids('musubi.coordinates')));

alter table network.community_state enable row level security;
create policy community_state_read on network.community_state for select to musubi_app using (true);
create policy community_state_add on network.community_state for insert to musubi_app
    with check (access.is_system() or access.is_national());

alter table network.submission enable row level security;
create policy submission_read on network.submission for select to musubi_app using (true);
create policy submission_add on network.submission for insert to musubi_app with check (true);
