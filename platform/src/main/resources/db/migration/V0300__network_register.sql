-- Who is who: documents, market areas, organisations, communities, and what ties them over time, each with its source.
create schema network;
grant usage on schema network to musubi_app;

create table network.document (
    id           text primary key,
    title_ja     text not null,
    title_en     text not null,
    publisher_ja text not null,
    publisher_en text not null,
    date_text    text not null,
    stated_ja    text not null,
    stated_en    text not null
);

create table network.market_area (
    number        int primary key check (number between 1 and 9),
    name_ja       text not null,
    name_en       text not null,
    short_ja      text not null,
    short_en      text not null,
    society_ja    text not null,
    society_en    text not null,
    ministry_ja   text not null,
    ministry_en   text not null,
    why_ja        text not null,
    why_en        text not null,
    strength_ja   text not null,
    strength_en   text not null,
    document      text references network.document,
    document_item text,
    document_date text
);

-- sort_ja and sort_en are the keys of the two orders (五十音, alphabet), made by the application, compared by byte.
create table network.organisation (
    id               uuid primary key,
    slug             text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    name_ja          text not null check (length(name_ja) between 1 and 200),
    name_en          text check (length(name_en) between 1 and 300),
    kana             text,
    sort_ja          text collate "C" not null,
    sort_en          text collate "C" not null,
    aliases          text[] not null default '{}',
    kind             text not null check (kind in ('RESEARCH_INSTITUTE', 'UNIVERSITY', 'HOSPITAL', 'LOCAL_GOVERNMENT',
                         'MANUFACTURING_DEMONSTRATION', 'VENTURE', 'COMPANY', 'FUND', 'INCUBATOR', 'PRIMARY_PRODUCER',
                         'NETWORK_BODY', 'SUPPORT_BODY', 'MINISTRY', 'OVERSEAS')),
    side             text not null check (side in ('ACADEMIA', 'INDUSTRY', 'GOVERNMENT', 'CITIZENS')),
    prefecture       text check (prefecture ~ '^[0-9]{2}$'),
    municipality     text check (municipality ~ '^[0-9]{5}$'),
    country_ja       text,
    country_en       text,
    corporate_number text unique check (corporate_number ~ '^[0-9]{13}$'),
    about_ja         text not null default '',
    about_en         text,
    note_ja          text,
    note_en          text,
    links            jsonb not null default '[]',
    industry         text check (industry in ('MANUFACTURING', 'WHOLESALE', 'SERVICE', 'RETAIL')),
    level            text not null default 'PUBLIC' check (level in ('PUBLIC', 'MEMBERS', 'COORDINATORS', 'NAMED_PARTIES')),
    opens_on         date,
    opens_to         text check (opens_to in ('PUBLIC', 'MEMBERS', 'COORDINATORS')),
    made_up          boolean not null default false,
    document         text references network.document,
    document_item    text,
    document_date    text,
    sources          text[] not null default '{}',
    version          int not null default 1,
    edited_at        timestamptz,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    check ((opens_on is null) = (opens_to is null))
);
create index organisation_sort_ja on network.organisation (sort_ja, id);
create index organisation_sort_en on network.organisation (sort_en, id);
create index organisation_prefecture on network.organisation (prefecture);

-- 資本金と従業員数: a table of its own, because fewer people may read it than the organisation itself.
create table network.organisation_figures (
    organisation uuid primary key references network.organisation,
    capital_yen  bigint check (capital_yen >= 0),
    employees    int check (employees >= 0)
);

create table network.community (
    id                uuid primary key,
    slug              text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    name_ja           text not null,
    name_en           text not null,
    kana              text,
    sort_ja           text collate "C" not null,
    sort_en           text collate "C" not null,
    scale             text not null check (scale in ('REGIONAL', 'GLOBAL')),
    state             text not null check (state in ('CERTIFIED', 'REGISTERED', 'APPLYING', 'NONE')),
    decided_on        date,
    network_body      uuid references network.organisation,
    seat_municipality text check (seat_municipality ~ '^[0-9]{5}$'),
    prefectures       text[] not null default '{}',
    market_areas      int[] not null default '{}',
    summary_ja        text not null default '',
    summary_en        text not null default '',
    sheet             jsonb not null default '{}',
    document          text references network.document,
    document_item     text,
    document_date     text,
    version           int not null default 1,
    edited_at         timestamptz,
    created_at        timestamptz not null,
    updated_at        timestamptz not null
);

create table network.community_state (
    id            uuid primary key,
    community     uuid not null references network.community,
    state         text not null check (state in ('CERTIFIED', 'REGISTERED', 'APPLYING', 'NONE')),
    since         date not null,
    document      text references network.document,
    document_item text,
    document_date text,
    unique (community, state, since)
);

create table network.membership (
    id            uuid primary key,
    organisation  uuid not null references network.organisation,
    community     uuid not null references network.community,
    role_ja       text,
    role_en       text,
    starts_on     date,
    ends_on       date,
    document      text references network.document,
    document_item text,
    document_date text,
    unique nulls not distinct (organisation, community, starts_on),
    check (ends_on is null or starts_on is null or ends_on >= starts_on)
);
create index membership_community on network.membership (community);

-- Each end of a relation is a row of relation_party: FROM and TO, or PARTY where no one is the hub.
create table network.relation (
    id            uuid primary key,
    slug          text not null unique,
    kind          text not null check (kind ~ '^[A-Z_]+$'),
    title_ja      text,
    title_en      text,
    role_ja       text,
    role_en       text,
    about_ja      text,
    about_en      text,
    group_key     text,
    complete      boolean not null default true,
    starts        text,
    ends          text,
    as_of         text,
    stated_ja     text,
    stated_en     text,
    document      text references network.document,
    document_item text,
    document_date text
);

create table network.relation_party (
    relation     uuid not null references network.relation,
    organisation uuid not null references network.organisation,
    part         text not null check (part in ('FROM', 'TO', 'PARTY')),
    place        int not null,
    primary key (relation, place)
);
create index relation_party_organisation on network.relation_party (organisation);

create table network.post (
    id           uuid primary key,
    organisation uuid not null references network.organisation,
    title_ja     text not null,
    title_en     text
);
create index post_organisation on network.post (organisation);

create table network.person (
    id          uuid primary key,
    family      text not null,
    given       text not null,
    family_kana text,
    given_kana  text,
    family_en   text,
    given_en    text,
    account     uuid unique references access.account,
    level       text not null default 'MEMBERS' check (level in ('PUBLIC', 'MEMBERS', 'COORDINATORS', 'NAMED_PARTIES')),
    version     int not null default 1,
    created_at  timestamptz not null,
    updated_at  timestamptz not null
);

create table network.post_holding (
    person    uuid not null references network.person,
    post      uuid not null references network.post,
    starts_on date not null,
    ends_on   date,
    primary key (person, post, starts_on)
);
create index post_holding_post on network.post_holding (post);

create table network.contact_window (
    id            uuid primary key,
    slug          text not null unique,
    organisation  uuid not null references network.organisation,
    office_ja     text not null,
    office_en     text not null,
    purpose_ja    text not null,
    purpose_en    text not null,
    audience      text[] not null default '{}',
    services      jsonb not null default '[]',
    web           text,
    as_of         text,
    document      text references network.document,
    document_item text,
    document_date text
);
create index contact_window_organisation on network.contact_window (organisation);

-- Old addresses: an address that was once given out goes on leading to its record.
create table network.slug_history (
    kind text not null check (kind in ('organisation', 'community')),
    slug text not null,
    id   uuid not null,
    primary key (kind, slug)
);

-- A form handed in twice is answered with what the first one made.
create table network.submission (
    form   uuid primary key,
    record uuid not null,
    at     timestamptz not null
);

create table network.reference_file (
    name      text primary key,
    hash      text not null,
    loaded_at timestamptz not null
);

grant select, insert, update on network.document, network.market_area, network.organisation,
    network.organisation_figures, network.community, network.membership, network.relation, network.relation_party,
    network.post, network.person, network.contact_window, network.slug_history, network.reference_file to musubi_app;
grant delete on network.relation_party to musubi_app;
grant select, insert on network.community_state, network.submission to musubi_app;
grant select, insert, update on network.post_holding to musubi_app;
