-- No field is more open than its entry, on no day: checked where it is stored, after each transaction's last word.
create function exchange.keep_within_entry() returns trigger
    language plpgsql security definer set search_path = exchange, access, pg_temp
as $$
begin
    if exists (
        select
        from exchange.entry e
            join exchange.statement s on s.entry = e.id
            cross join lateral (values ('-infinity'::date), (e.opens_on), (s.opens_on)) as day (d)
        where e.id = (case when tg_table_name = 'entry' then (to_jsonb(new) ->> 'id')
                           else (to_jsonb(new) ->> 'entry') end)::uuid
          and day.d is not null
          and exchange.closedness(case when s.opens_on <= day.d then s.opens_to else s.level end)
              < exchange.closedness(case when e.opens_on <= day.d then e.opens_to else e.level end)) then
        raise exception 'a field is more open than its entry' using errcode = 'check_violation';
    end if;
    return null;
end
$$;
revoke execute on function exchange.keep_within_entry() from public;

create constraint trigger statement_within_entry after insert or update on exchange.statement
    deferrable initially deferred for each row execute function exchange.keep_within_entry();
create constraint trigger entry_around_statements after update on exchange.entry
    deferrable initially deferred for each row execute function exchange.keep_within_entry();
