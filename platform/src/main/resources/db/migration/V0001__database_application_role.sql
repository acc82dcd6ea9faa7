-- The role the application works as: it owns nothing, so row security holds for every query it sends.
do $$
begin
  if not exists (select from pg_roles where rolname = 'musubi_app') then
    create role musubi_app nologin;
  end if;
  if not pg_has_role(current_user, 'musubi_app', 'set') then
    execute format('grant musubi_app to %I', current_user);
  end if;
end
$$;
