-- A corporate number is looked for among the organisations the actor may know of: a unique constraint, which looks behind
-- row security, would tell an office of organisations that are hidden from it.
alter table network.organisation drop constraint organisation_corporate_number_key;
create index organisation_corporate_number on network.organisation (corporate_number);
