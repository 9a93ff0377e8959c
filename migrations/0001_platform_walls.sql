-- The roles that read for all (never log in), and the two walls as a procedure that every table is put behind.
-- The caller roles yingtai_desk, yingtai_limited and yingtai_portal exist already: they can log in, so they are
-- made with the cluster (platform/postgres), not with the database.
do $$
declare
  reader text;
begin
  foreach reader in array array['search', 'claimer', 'backup'] loop
    begin
      if not exists (select from pg_roles where rolname = reader) then
        execute format('create role %I nologin', reader);
      end if;
    exception when duplicate_object or unique_violation then
      null; -- another database of this cluster made it in the same moment
    end;
    -- not 'member': from PostgreSQL 16 a role's maker is one, but with the right to grant it only
    if not pg_has_role(current_user, reader, 'usage') then
      execute format('grant %I to current_user', reader);
    end if;
  end loop;
end
$$;

revoke all on schema public from public;
grant usage on schema public to yingtai_desk, yingtai_limited, yingtai_portal, search, claimer, backup;
-- the owners of definer functions need it only to own them; nothing can log in as them
grant create on schema public to search, claimer;

-- Class 'tenant' and 'shared': wall 1. Class 'customer': both walls. The customer column is customer_id, or what is said.
-- Desk and limited may read and write; what portal may is granted table by table, afterwards.
create procedure build_walls(named text, class text, customer_column text default 'customer_id')
language plpgsql as $$
declare
  tenant_wall constant text := $w$tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid$w$;
  customer_wall constant text := $w$%I = any (string_to_array(nullif(current_setting('app.customers', true), ''), ',')::uuid[])$w$;
  wall text;
begin
  if class not in ('tenant', 'shared', 'customer') then
    raise exception 'no such class of table: %', class;
  end if;
  execute format('alter table %I enable row level security', named);
  execute format('alter table %I force row level security', named);
  execute format('create policy wall_tenant on %I as restrictive for all to yingtai_desk, yingtai_limited, yingtai_portal using (%s) with check (%s)', named, tenant_wall, tenant_wall);
  if class = 'customer' then
    wall := format(customer_wall, customer_column);
    -- a row of no customer (null, where a table has such) may be written, but not read, from inside wall 2
    execute format('create policy wall_customer on %I as restrictive for all to yingtai_limited, yingtai_portal using (%s) with check (%I is null or %s)', named, wall, customer_column, wall);
  end if;
  execute format('create policy callers on %I for all to yingtai_desk, yingtai_limited, yingtai_portal using (true) with check (true)', named);
  execute format('create policy readers on %I for select to search, claimer, backup using (true)', named);
  execute format('grant select, insert, update, delete on %I to yingtai_desk, yingtai_limited', named);
  execute format('grant select on %I to backup', named);
end
$$;

-- After build_walls: rows are written once and never changed or removed by a caller.
create procedure make_append_only(named text)
language plpgsql as $$
begin
  execute format('revoke update, delete on %I from yingtai_desk, yingtai_limited, yingtai_portal', named);
end
$$;
