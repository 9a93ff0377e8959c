-- Guests: whoever holds a label's PIN or a one-time link is let in to one subject for a while, without an account
-- (AST-07, QUA-01). They come as yingtai_portal, and a third wall keeps them to that subject.
create table guest_session (
  tenant_id uuid not null,
  id uuid not null,
  secret_hash text collate "C" not null,
  customer_id uuid not null,
  -- what they are let in to, known here by name only: an asset, a survey
  subject_kind text not null,
  subject_id uuid not null,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  address text,
  primary key (tenant_id, id),
  unique (tenant_id, secret_hash)
);
create index guest_session_by_subject on guest_session (tenant_id, subject_id);
create index guest_session_by_expiry on guest_session (tenant_id, expires_at);
create index guest_session_by_customer on guest_session (tenant_id, customer_id, expires_at);

-- Wall 3: a table of customers shows a guest nothing, unless let_guests says what of it. Where nobody is a guest the
-- condition is a constant, asked once a statement.
create procedure wall_off_guests(named text)
language plpgsql as $$
begin
  execute format('create policy wall_guest on %I as restrictive for all to yingtai_portal using (nullif(current_setting(''app.guest'', true), '''') is null)', named);
end
$$;

-- What of a table guests may reach: with `owning`, the rows whose column holds what the setting says (app.guest: the
-- subject that they were let in to; app.account_id: their own session); without, all that the other walls and the grants leave.
-- `nullif(… or …, false) is not null` is `… or …` that the planner expects to hide next to nothing, as it does for whoever
-- is no guest; of the plain one it expects a row in two hundred, and serves lists by the wrong index.
create procedure let_guests(named text, owning text default null, setting text default 'app.guest')
language plpgsql as $$
begin
  execute format('drop policy wall_guest on %I', named);
  if owning is not null then
    execute format('create policy wall_guest on %I as restrictive for all to yingtai_portal using (nullif(nullif(current_setting(''app.guest'', true), '''') is null or %I = nullif(current_setting(%L, true), '''')::uuid, false) is not null)', named, owning, setting);
  end if;
end
$$;

-- Written with what a guest hands in, and nothing of it read back.
create procedure let_guests_add(named text)
language plpgsql as $$
declare
  act text;
begin
  execute format('drop policy wall_guest on %I', named);
  foreach act in array array['select', 'update', 'delete'] loop
    execute format('create policy %I on %I as restrictive for %s to yingtai_portal using (nullif(current_setting(''app.guest'', true), '''') is null)', 'wall_guest_' || act, named, act);
  end loop;
end
$$;

-- As before, with wall 3 for tables of customers.
create or replace procedure build_walls(named text, class text, customer_column text default 'customer_id')
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
    call wall_off_guests(named);
  end if;
  execute format('create policy callers on %I for all to yingtai_desk, yingtai_limited, yingtai_portal using (true) with check (true)', named);
  execute format('create policy readers on %I for select to search, claimer, backup using (true)', named);
  execute format('grant select, insert, update, delete on %I to yingtai_desk, yingtai_limited', named);
  execute format('grant select on %I to backup', named);
end
$$;

do $$
declare
  named text;
begin
  for named in
    select c.relname from pg_policy p join pg_class c on c.oid = p.polrelid where p.polname = 'wall_customer' order by 1
  loop
    call wall_off_guests(named);
  end loop;
end
$$;
call build_walls('guest_session', 'customer');
call make_mergeable('guest_session');

-- what a machine's guest sees: the machine, its tickets, what they have handed in themselves
call let_guests('asset', 'id');
call let_guests('ticket', 'asset_id');
call let_guests('attachment', 'added_by_id', 'app.account_id');
-- what a report is weighed and timed by; of a customer the portal is granted the name alone
call let_guests('customer');
call let_guests('customer_desk_setting');
call let_guests('category_team');
-- what is written with a report: the log's tables have no grant to read by
call let_guests('event');
call let_guests('event_text');
call let_guests('event_delivery');
call let_guests_add('ticket_status');
-- clocks are saved by insert or update, which reads: instants, codes and ids, and no word
call let_guests('clock');
