-- From which laboratory of its owner a seed comes (S2-11).
alter table exchange.entry add column laboratory uuid;
alter table exchange.entry add constraint entry_laboratory_of_owner
    foreign key (laboratory, owner) references network.laboratory (id, organisation);
alter table exchange.entry add constraint entry_laboratory_of_a_seed
    check (laboratory is null or (kind = 'SEED' and owner is not null));
create index entry_laboratory on exchange.entry (laboratory) where laboratory is not null;
