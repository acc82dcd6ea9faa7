-- Introductions: who was brought together with whom, each step kept; each side reads its own letter only.
create table exchange.referral (
    id                   uuid primary key,
    need                 uuid not null references exchange.entry,
    partner_kind         text not null check (partner_kind in ('SEED', 'ORGANISATION')),
    partner_seed         uuid references exchange.entry,
    partner_organisation uuid references network.organisation,
    community            uuid not null references network.community,
    coordinator          uuid not null references access.account,
    need_owner           uuid references network.organisation,
    need_receipt         text,
    partner_owner        uuid references network.organisation,
    state                text not null check (state in ('PROPOSED', 'SENT', 'INTRODUCED', 'MET', 'JOINT_RESEARCH',
                                                        'DECLINED', 'CLOSED', 'WITHDRAWN')),
    need_accepted        boolean not null default false,
    partner_accepted     boolean not null default false,
    ended_by             text check (ended_by in ('NEED', 'PARTNER')),
    reason               text,
    version              int not null default 1,
    submission           uuid unique,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    check ((partner_kind = 'SEED') = (partner_seed is not null)),
    check (partner_kind = 'SEED' or partner_organisation is not null)
);
create index referral_need on exchange.referral (need);
create index referral_partner_seed on exchange.referral (partner_seed);
create index referral_community on exchange.referral (community);

create table exchange.referral_event (
    id         uuid primary key,
    referral   uuid not null references exchange.referral,
    at         timestamptz not null,
    by_account uuid references access.account,
    by_side    text not null check (by_side in ('COORDINATOR', 'NEED', 'PARTNER')),
    from_state text,
    to_state   text not null,
    reason     text,
    note       text check (length(note) <= 2000),
    told       boolean not null default false,
    for_whom   text not null check (for_whom in ('ALL', 'COORDINATORS', 'NEED', 'PARTNER'))
);
create index referral_event_referral on exchange.referral_event (referral, at);

create table exchange.referral_letter (
    referral uuid not null references exchange.referral,
    side     text not null check (side in ('NEED', 'PARTNER')),
    text     text not null check (length(text) between 1 and 4000),
    primary key (referral, side)
);

create function exchange.on_need_side(owner uuid, receipt text) returns boolean
    language sql stable parallel safe
    return access.is_system()
        or coalesce(owner = any (access.setting_ids('musubi.organisations')), false)
        or coalesce(receipt = access.setting('musubi.receipt'), false);

create function exchange.on_partner_side(owner uuid) returns boolean
    language sql stable parallel safe
    return access.is_system() or coalesce(owner = any (access.setting_ids('musubi.organisations')), false);

create function exchange.coordinates(community uuid) returns boolean
    language sql stable parallel safe
    return access.is_system() or coalesce(community = any (access.setting_ids('musubi.coordinates')), false);

alter table exchange.referral enable row level security;
create policy referral_read on exchange.referral for select using (
    exchange.coordinates(community)
    or (state <> 'PROPOSED'
        and (exchange.on_need_side(need_owner, need_receipt) or exchange.on_partner_side(partner_owner))));
create policy referral_insert on exchange.referral for insert with check (exchange.coordinates(community));
create policy referral_update on exchange.referral for update using (
    exchange.coordinates(community)
    or exchange.on_need_side(need_owner, need_receipt) or exchange.on_partner_side(partner_owner));

alter table exchange.referral_event enable row level security;
create policy referral_event_read on exchange.referral_event for select using (
    exists (select from exchange.referral r
            where r.id = referral
              and (for_whom = 'ALL' or exchange.coordinates(r.community)
                   or (for_whom = 'NEED' and exchange.on_need_side(r.need_owner, r.need_receipt))
                   or (for_whom = 'PARTNER' and exchange.on_partner_side(r.partner_owner)))));
create policy referral_event_insert on exchange.referral_event for insert with check (
    exists (select from exchange.referral r where r.id = referral));

alter table exchange.referral_letter enable row level security;
create policy referral_letter_read on exchange.referral_letter for select using (
    exists (select from exchange.referral r
            where r.id = referral
              and (exchange.coordinates(r.community)
                   or (side = 'NEED' and exchange.on_need_side(r.need_owner, r.need_receipt))
                   or (side = 'PARTNER' and exchange.on_partner_side(r.partner_owner)))));
create policy referral_letter_insert on exchange.referral_letter for insert with check (
    exists (select from exchange.referral r where r.id = referral and exchange.coordinates(r.community)));

grant select, insert on exchange.referral, exchange.referral_event, exchange.referral_letter to musubi_app;
grant update (state, need_accepted, partner_accepted, ended_by, reason, version, updated_at) on exchange.referral
    to musubi_app;
grant execute on all functions in schema exchange to musubi_app;
revoke execute on function exchange.keep_within_entry() from musubi_app;
