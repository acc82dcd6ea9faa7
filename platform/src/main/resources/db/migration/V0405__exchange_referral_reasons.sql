-- A no has often more than one reason, and each has its consequence; what was one word becomes several.
alter table exchange.referral add column reasons text[] not null default '{}';
update exchange.referral set reasons = array[reason] where reason is not null;
alter table exchange.referral drop column reason;
alter table exchange.referral add constraint referral_reasons_known check (
    reasons <@ array['TOO_EARLY', 'WRONG_FIELD', 'NO_CAPACITY', 'COST', 'DISTANCE', 'CONFLICT', 'ALREADY_SOLVED',
                     'OTHER']);
grant update (reasons) on exchange.referral to musubi_app;

alter table exchange.referral_event add column reasons text[] not null default '{}';
update exchange.referral_event set reasons = array[reason] where reason is not null;
alter table exchange.referral_event drop column reason;

-- Partners that said no are looked up by need, and by seed.
create index referral_refused on exchange.referral (partner_seed, updated_at) where state in ('DECLINED', 'CLOSED');
