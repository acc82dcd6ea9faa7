-- Lets an index on disk be recognised as one of this very database, so that another database's records never show.
create schema search;
create table search.origin (
    id uuid primary key default gen_random_uuid()
);
insert into search.origin default values;
grant usage on schema search to musubi_app;
grant select on search.origin to musubi_app;
