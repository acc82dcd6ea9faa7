-- Who may read a plain seed or need (no embargo, not withdrawn, not veiled, no agreement) is known from what is asked once
-- for each query; only the rest asks the rule, `access.may_read`, row by row. Both say the same (`EntryPolicyTests`).
drop policy entry_read on exchange.entry;
create policy entry_read on exchange.entry for select using (
    (select access.is_system())
    or (level = 'PUBLIC' and state <> 'WITHDRAWN')
    or case
        when level in ('MEMBERS', 'COORDINATORS') and opens_on is null and state <> 'WITHDRAWN' and not veiled and not under_nda
        then coalesce(community = any (case when level = 'MEMBERS'
                                            then (select access.setting_ids('musubi.member_of'))
                                            else (select access.setting_ids('musubi.coordinates')) end), false)
            or coalesce(owner = any ((select access.setting_ids('musubi.organisations'))::uuid[]), false)
            or coalesce(receipt = (select access.setting('musubi.receipt')), false)
            or (level = 'MEMBERS' and ((select access.is_national())
                                       or named && (select access.setting_ids('musubi.organisations'))))
        else access.may_read(exchange.entry_level(state, level, opens_on, opens_to), array_remove(array[community], null),
                             array_remove(array[exchange.owner_of(owner, veiled, id)], null),
                             exchange.named_in(named, under_nda, id), receipt) end);

-- An introduction is read by who coordinates it and, once it is sent, by both sides.
drop policy referral_read on exchange.referral;
create policy referral_read on exchange.referral for select using (
    (select access.is_system())
    or coalesce(community = any ((select access.setting_ids('musubi.coordinates'))::uuid[]), false)
    or (state <> 'PROPOSED'
        and (coalesce(partner_owner = any ((select access.setting_ids('musubi.organisations'))::uuid[]), false)
             or coalesce(need_receipt = (select access.setting('musubi.receipt')), false)
             or coalesce(exchange.owner_of(need_owner, need_veiled, need)
                         = any ((select access.setting_ids('musubi.organisations'))::uuid[]), false))));

drop policy inquiry_read on exchange.inquiry;
create policy inquiry_read on exchange.inquiry for select using (
    (select access.is_system())
    or (select access.is_national())
    or coalesce(community = any ((select access.setting_ids('musubi.coordinates'))::uuid[]), false)
    or exists (select from exchange.entry e
               where e.id = need
                 and (exchange.coordinates(e.community)
                      or exchange.on_need_side(exchange.owner_of(e.owner, e.veiled, e.id), e.receipt))));
