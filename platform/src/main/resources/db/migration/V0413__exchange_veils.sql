-- A need may be veiled: whose it is stays hidden until they agree, one after the other, to whom it is shown; and what is
-- open to named parties opens to whoever signed a confidentiality agreement (S4-12). The owner of a veiled need stands
-- in no column that other readers of the need can read.
alter table exchange.entry
    add column veiled boolean not null default false,
    add column under_nda boolean not null default false,
    add constraint entry_veiled_without_owner check (not veiled or owner is null);

create table exchange.veil (
    need         uuid primary key references exchange.entry deferrable initially deferred,
    organisation uuid not null references network.organisation
);
create index veil_organisation on exchange.veil (organisation);

-- Each consent: to whom name and contact are shown, who said so, and whether it was told to a coordinator.
create table exchange.consent (
    id           uuid primary key,
    need         uuid not null references exchange.entry,
    circle       text not null check (circle in ('ORGANISATION', 'COMMUNITY', 'MEMBERS', 'EVERYONE')),
    organisation uuid references network.organisation,
    community    uuid references network.community,
    side         text not null check (side in ('OWNER', 'RECEIPT', 'COORDINATOR')),
    by_account   uuid references access.account,
    note         text check (length(note) <= 300),
    at           timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_by uuid references access.account,
    check ((circle = 'ORGANISATION') = (organisation is not null)),
    check ((circle = 'COMMUNITY') = (community is not null))
);
create unique index consent_once on exchange.consent
    (need, circle, coalesce(organisation, community, '00000000-0000-0000-0000-000000000000'))
    where withdrawn_at is null;

alter table exchange.referral
    add column need_veiled boolean not null default false,
    add constraint referral_veiled_without_owner check (not need_veiled or need_owner is null);

-- What two sides signed or handed over on the way: a confidentiality agreement, a sample.
create table exchange.agreement (
    id           uuid primary key,
    referral     uuid not null references exchange.referral,
    kind         text not null check (kind in ('NDA', 'SAMPLE')),
    day          date not null,
    words        text check (length(words) <= 300),
    by_account   uuid not null references access.account,
    submission   uuid not null unique,
    at           timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_by uuid references access.account
);
create index agreement_referral on exchange.agreement (referral, at);

-- Whether a consent lets this actor see name and contact.
create function exchange.is_shown(asked uuid, asked_community uuid) returns boolean
    language sql stable security definer set search_path = exchange, access, pg_temp
    return exists (
        select from exchange.consent c
        where c.need = asked and c.withdrawn_at is null
          and case c.circle
                  when 'ORGANISATION' then c.organisation = any (access.setting_ids('musubi.organisations'))
                  when 'COMMUNITY' then c.community = any (access.setting_ids('musubi.coordinates'))
                  when 'MEMBERS' then access.is_national()
                                      or asked_community = any (access.setting_ids('musubi.member_of'))
                  else true end);

-- Who stands behind the veil, for those who may know.
create function exchange.behind(asked uuid) returns uuid
    language sql stable security definer set search_path = exchange, access, pg_temp
    return (
        select v.organisation from exchange.veil v left join exchange.entry e on e.id = v.need
        where v.need = asked
          and (access.is_system()
               or v.organisation = any (access.setting_ids('musubi.organisations'))
               or coalesce(e.community = any (access.setting_ids('musubi.coordinates')), false)
               or exchange.is_shown(v.need, e.community)));

-- How to reach them is shown to those they chose one by one only, not to a circle.
create function exchange.contact_is_shown(asked uuid) returns boolean
    language sql stable security definer set search_path = exchange, access, pg_temp
    return exists (
        select from exchange.consent c
        where c.need = asked and c.withdrawn_at is null
          and (c.organisation = any (access.setting_ids('musubi.organisations'))
               or c.community = any (access.setting_ids('musubi.coordinates'))));

create function exchange.owner_of(owner uuid, veiled boolean, entry uuid) returns uuid
    language sql stable
    return coalesce(owner, case when veiled then exchange.behind(entry) end);

-- Those who are bound by an agreement over this entry, as far as this actor is one of them.
create function exchange.bound(asked uuid) returns uuid[]
    language sql stable security definer set search_path = exchange, access, pg_temp
    return (
        select coalesce(array_agg(distinct side.organisation), '{}')
        from exchange.agreement a
            join exchange.referral r on r.id = a.referral
            left join exchange.veil v on v.need = r.need
            cross join lateral (
                select case when r.need = asked then r.partner_owner else coalesce(r.need_owner, v.organisation) end)
                as side (organisation)
        where a.kind = 'NDA' and a.withdrawn_at is null and (r.need = asked or r.partner_seed = asked)
          and side.organisation is not null
          and (access.is_system() or side.organisation = any (access.setting_ids('musubi.organisations'))));

create function exchange.named_in(named uuid[], under_nda boolean, entry uuid) returns uuid[]
    language sql stable
    return case when under_nda then named || exchange.bound(entry) else named end;

-- What is public is known without asking who reads, and so is what the platform itself reads: lists stay quick.
drop policy entry_read on exchange.entry;
create policy entry_read on exchange.entry for select using (
    (select access.is_system())
    or (level = 'PUBLIC' and state <> 'WITHDRAWN')
    or access.may_read(exchange.entry_level(state, level, opens_on, opens_to), array_remove(array[community], null),
                       array_remove(array[exchange.owner_of(owner, veiled, id)], null),
                       exchange.named_in(named, under_nda, id), receipt));
drop policy entry_insert on exchange.entry;
create policy entry_insert on exchange.entry for insert with check (
    exchange.may_write(community, exchange.owner_of(owner, veiled, id), receipt));
drop policy entry_update on exchange.entry;
create policy entry_update on exchange.entry for update
    using (exchange.may_write(community, exchange.owner_of(owner, veiled, id), receipt))
    with check (exchange.may_write(community, exchange.owner_of(owner, veiled, id), receipt));

drop policy statement_read on exchange.statement;
create policy statement_read on exchange.statement for select using (
    (select access.is_system())
    or exists (select from exchange.entry e
               where e.id = entry
                 and (statement.level = 'PUBLIC'
                      or access.may_read(access.level_today(statement.level, statement.opens_on, statement.opens_to),
                                         array_remove(array[e.community], null),
                                         array_remove(array[exchange.owner_of(e.owner, e.veiled, e.id)], null),
                                         exchange.named_in(e.named, e.under_nda, e.id), e.receipt)
                      or (statement.part = 'CONTACT' and exchange.contact_is_shown(e.id)))));
drop policy statement_write on exchange.statement;
create policy statement_write on exchange.statement for insert with check (
    exists (select from exchange.entry e
            where e.id = entry
              and exchange.may_write(e.community, exchange.owner_of(e.owner, e.veiled, e.id), e.receipt)));
drop policy statement_remove on exchange.statement;
create policy statement_remove on exchange.statement for delete using (
    exists (select from exchange.entry e
            where e.id = entry
              and exchange.may_write(e.community, exchange.owner_of(e.owner, e.veiled, e.id), e.receipt)));
drop policy history_write on exchange.entry_history;
create policy history_write on exchange.entry_history for insert with check (
    exists (select from exchange.entry e
            where e.id = entry
              and exchange.may_write(e.community, exchange.owner_of(e.owner, e.veiled, e.id), e.receipt)));

drop policy heard_read on exchange.heard;
create policy heard_read on exchange.heard for select using (
    exists (select from exchange.entry e
            where e.id = entry
              and exchange.may_write(e.community, exchange.owner_of(e.owner, e.veiled, e.id), e.receipt)));
drop policy heard_write on exchange.heard;
create policy heard_write on exchange.heard for insert with check (
    exists (select from exchange.entry e
            where e.id = entry
              and exchange.may_write(e.community, exchange.owner_of(e.owner, e.veiled, e.id), e.receipt)));
drop policy heard_change on exchange.heard;
create policy heard_change on exchange.heard for update using (
    exists (select from exchange.entry e
            where e.id = entry
              and exchange.may_write(e.community, exchange.owner_of(e.owner, e.veiled, e.id), e.receipt)));

drop policy inquiry_read on exchange.inquiry;
create policy inquiry_read on exchange.inquiry for select using (
    exchange.coordinates(community) or access.is_national()
    or exists (select from exchange.entry e
               where e.id = need
                 and (exchange.coordinates(e.community)
                      or exchange.on_need_side(exchange.owner_of(e.owner, e.veiled, e.id), e.receipt))));

drop policy referral_read on exchange.referral;
create policy referral_read on exchange.referral for select using (
    exchange.coordinates(community)
    or (state <> 'PROPOSED'
        and (exchange.on_need_side(exchange.owner_of(need_owner, need_veiled, need), need_receipt)
             or exchange.on_partner_side(partner_owner))));
drop policy referral_update on exchange.referral;
create policy referral_update on exchange.referral for update using (
    exchange.coordinates(community)
    or exchange.on_need_side(exchange.owner_of(need_owner, need_veiled, need), need_receipt)
    or exchange.on_partner_side(partner_owner));
drop policy referral_event_read on exchange.referral_event;
create policy referral_event_read on exchange.referral_event for select using (
    exists (select from exchange.referral r
            where r.id = referral
              and (for_whom = 'ALL' or exchange.coordinates(r.community)
                   or (for_whom = 'NEED'
                       and exchange.on_need_side(exchange.owner_of(r.need_owner, r.need_veiled, r.need), r.need_receipt))
                   or (for_whom = 'PARTNER' and exchange.on_partner_side(r.partner_owner)))));
drop policy referral_letter_read on exchange.referral_letter;
create policy referral_letter_read on exchange.referral_letter for select using (
    exists (select from exchange.referral r
            where r.id = referral
              and (exchange.coordinates(r.community)
                   or (side = 'NEED'
                       and exchange.on_need_side(exchange.owner_of(r.need_owner, r.need_veiled, r.need), r.need_receipt))
                   or (side = 'PARTNER' and exchange.on_partner_side(r.partner_owner)))));

-- A veil is laid before its need is there, by its owner or by somebody who coordinates; it is read through behind().
alter table exchange.veil enable row level security;
create policy veil_read on exchange.veil for select using (exchange.behind(need) is not null);
create policy veil_insert on exchange.veil for insert with check (
    access.is_system() or organisation = any (access.setting_ids('musubi.organisations'))
    or access.setting_ids('musubi.coordinates') <> '{}');
create policy veil_update on exchange.veil for update using (
    exists (select from exchange.entry e
            where e.id = need and exchange.may_write(e.community, exchange.behind(e.id), e.receipt)));

alter table exchange.consent enable row level security;
create policy consent_read on exchange.consent for select using (
    exists (select from exchange.entry e
            where e.id = need
              and exchange.may_write(e.community, exchange.owner_of(e.owner, e.veiled, e.id), e.receipt)));
create policy consent_insert on exchange.consent for insert with check (
    exists (select from exchange.entry e
            where e.id = need
              and exchange.may_write(e.community, exchange.owner_of(e.owner, e.veiled, e.id), e.receipt)));
create policy consent_update on exchange.consent for update using (
    exists (select from exchange.entry e
            where e.id = need
              and exchange.may_write(e.community, exchange.owner_of(e.owner, e.veiled, e.id), e.receipt)));

alter table exchange.agreement enable row level security;
create policy agreement_read on exchange.agreement for select using (
    exists (select from exchange.referral r where r.id = referral));
create policy agreement_insert on exchange.agreement for insert with check (
    exists (select from exchange.referral r where r.id = referral and exchange.coordinates(r.community)));
create policy agreement_update on exchange.agreement for update using (
    exists (select from exchange.referral r where r.id = referral and exchange.coordinates(r.community)));

grant select, insert on exchange.veil to musubi_app;
grant select, insert on exchange.consent, exchange.agreement to musubi_app;
grant update (withdrawn_at, withdrawn_by) on exchange.consent, exchange.agreement to musubi_app;
grant update (organisation) on exchange.veil to musubi_app;
grant execute on function exchange.is_shown(uuid, uuid), exchange.contact_is_shown(uuid), exchange.behind(uuid), exchange.owner_of(uuid, boolean, uuid),
    exchange.bound(uuid), exchange.named_in(uuid[], boolean, uuid) to musubi_app;

-- What those behind a need show of how to reach them, also where the need itself is not open to whoever may read it.
create function exchange.shown_contact(asked uuid) returns text
    language sql stable security definer set search_path = exchange, access, pg_temp
    return (select string_agg(s.text, E'\n' order by s.language desc) from exchange.statement s
            where s.entry = asked and s.part = 'CONTACT' and exchange.contact_is_shown(asked));
grant execute on function exchange.shown_contact(uuid) to musubi_app;
