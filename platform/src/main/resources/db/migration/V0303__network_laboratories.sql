-- 研究室: the laboratories of an institution, so that it can be said how many of all have something to offer (S2-11).
create table network.laboratory (
    id           uuid primary key,
    organisation uuid not null references network.organisation,
    name_ja      text not null check (length(name_ja) between 1 and 200),
    name_en      text check (length(name_en) between 1 and 200),
    closed_at    timestamptz,
    version      int not null default 1,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    unique (organisation, name_ja),
    unique (id, organisation)
);
grant select, insert, update on network.laboratory to musubi_app;

alter table network.laboratory enable row level security;
create policy laboratory_read on network.laboratory for select to musubi_app
    using (exists (select from network.organisation o where o.id = organisation));
create policy laboratory_add on network.laboratory for insert to musubi_app with check (network.may_write(organisation));
create policy laboratory_change on network.laboratory for update to musubi_app
    using (network.may_write(organisation)) with check (network.may_write(organisation));
