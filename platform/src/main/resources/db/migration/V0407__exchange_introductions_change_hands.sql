-- An introduction may change hands: by those who coordinate where it belongs, to somebody in office there.
create function exchange.keep_coordinator() returns trigger
    language plpgsql security definer set search_path = exchange, access, pg_temp
as $$
begin
    if not exchange.coordinates(new.community) or not exchange.in_office(new.coordinator, new.community) then
        raise exception 'an introduction goes to somebody in office in its community, from those who coordinate there'
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
revoke execute on function exchange.keep_coordinator() from public;
create trigger referral_coordinator before update of coordinator on exchange.referral
    for each row when (old.coordinator is distinct from new.coordinator)
    execute function exchange.keep_coordinator();
grant update (coordinator) on exchange.referral to musubi_app;
