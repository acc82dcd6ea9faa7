-- Letters on their way out, each posted once by its key, and where and how often a person wants them. The envelope is seen
-- by the office, which must know what does not arrive; the words only by whom they are for.
create table tasks.mail_wish (
    account_id   uuid primary key references access.account,
    address      text check (length(address) between 3 and 254),
    rhythm       text not null check (rhythm in ('AT_ONCE', 'MORNING', 'NONE')),
    language     text not null check (language in ('ja', 'en')),
    stop_token   text not null unique,
    asked        text check (length(asked) between 3 and 254),
    asked_hash   text unique,
    asked_until  timestamptz,
    check ((asked is null) = (asked_hash is null) and (asked is null) = (asked_until is null))
);

create table tasks.letter (
    id         uuid primary key,
    key        text not null unique check (length(key) between 1 and 300),
    account_id uuid references access.account,
    address    text check (length(address) between 3 and 254),
    language   text not null check (language in ('ja', 'en')),
    digest     boolean not null default false,
    posted_at  timestamptz not null,
    state      text not null check (state in ('WAITING', 'BUNDLED', 'SENT', 'FAILED', 'KEPT')),
    tries      int not null default 0,
    next_try   timestamptz not null,
    last_error text,
    sent_at    timestamptz,
    bundle     uuid references tasks.letter,
    check ((account_id is null) <> (address is null)),
    check ((state = 'SENT') = (sent_at is not null)),
    check ((state = 'BUNDLED') = (bundle is not null))
);
create index letter_next on tasks.letter (next_try, id) where state = 'WAITING';
create index letter_account on tasks.letter (account_id, posted_at);
create index letter_posted on tasks.letter (posted_at, id);
create index letter_bundle on tasks.letter (bundle) where bundle is not null;

create table tasks.letter_words (
    letter_id  uuid primary key references tasks.letter,
    subject_ja text not null,
    subject_en text,
    text_ja    text not null,
    text_en    text,
    path       text check (path like '/%')
);

grant select, insert, update on tasks.mail_wish to musubi_app;
grant select, insert, update (state, tries, next_try, last_error, sent_at, bundle) on tasks.letter to musubi_app;
grant select, insert on tasks.letter_words to musubi_app;

alter table tasks.mail_wish enable row level security;
alter table tasks.letter enable row level security;
alter table tasks.letter_words enable row level security;
create policy by_system_or_owner on tasks.mail_wish
    using (access.is_system() or account_id::text = access.setting('musubi.account'));
create policy read_by_office_or_owner on tasks.letter for select
    using (access.is_system() or access.is_national() or account_id::text = access.setting('musubi.account'));
create policy posted_by_system on tasks.letter for insert with check (access.is_system());
create policy moved_by_system on tasks.letter for update using (access.is_system());

-- In the demo, where nobody is real, the office also opens letters to bare addresses, which nobody else could show.
create policy read_by_owner on tasks.letter_words for select
    using (access.is_system() or exists (
        select from tasks.letter l
        where l.id = letter_id
          and (l.account_id::text = access.setting('musubi.account')
               or (l.address is not null and access.is_national() and exists (
                   select from access.account a
                   where a.id::text = access.setting('musubi.account') and a.demo)))));
create policy posted_by_system on tasks.letter_words for insert with check (access.is_system());
