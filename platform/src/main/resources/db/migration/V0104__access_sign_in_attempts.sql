-- Who tried to come in, in the order of trying: the rate limit counts here. A login is kept as a hash, because people
-- type passwords into the wrong field.
create table access.sign_in_attempt (
    number     bigint generated always as identity primary key,
    at         timestamptz not null,
    login_hash text not null,
    address    text not null,
    succeeded  boolean not null
);
create index sign_in_attempt_login on access.sign_in_attempt (login_hash, number);
create index sign_in_attempt_address on access.sign_in_attempt (address, number);
grant select, insert on access.sign_in_attempt to musubi_app;

alter table access.sign_in_attempt enable row level security;
create policy by_system on access.sign_in_attempt using (access.is_system());
