-- These two were written anew after sites had been set up by them. Both texts lead to the same tables, so a site that
-- knows the earlier one goes on as if it had run this one. A third is not to come: `migrations.txt` in the tests.
do $$
begin
    if to_regclass('public.flyway_schema_history') is not null then
        update public.flyway_schema_history h set checksum = rewritten.now
        from (values ('0413', 1516947271, 1115171631), ('0415', -1733729973, 2055348413)) as rewritten (version, before, now)
        where h.version = rewritten.version and h.checksum = rewritten.before;
    end if;
end $$;
