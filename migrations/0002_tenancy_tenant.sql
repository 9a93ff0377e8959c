-- A provider (服务商). Its row is seen by itself only; whoever stands at the door asks by code.
create table tenant (
  id uuid primary key,
  code text collate "C" not null unique check (code ~ '^[a-z][a-z0-9-]{1,30}$'),
  name text not null,
  time_zone text not null,
  locale text not null check (locale in ('zh-CN', 'en')),
  status text not null check (status in ('active', 'suspended')),
  founded_at timestamptz(3) not null,
  revision integer not null default 1
);
alter table tenant enable row level security;
alter table tenant force row level security;
create policy own_row on tenant for select to yingtai_desk, yingtai_limited, yingtai_portal
  using (id = nullif(current_setting('app.tenant_id', true), '')::uuid);
create policy own_row_change on tenant for update to yingtai_desk
  using (id = nullif(current_setting('app.tenant_id', true), '')::uuid);
create policy readers on tenant for select to search, claimer, backup using (true);
create policy founding on tenant for insert to claimer with check (true);
create policy suspending on tenant for update to claimer using (true);
grant select on tenant to yingtai_desk, yingtai_limited, yingtai_portal, search, claimer, backup;
grant update (name, time_zone, locale, revision) on tenant to yingtai_desk;
grant insert on tenant to claimer;
grant update (status, revision) on tenant to claimer;

-- A one-time link with which a provider may be founded: printed at first start, or made by the operator's command.
create table set_up_link (
  secret_hash text collate "C" primary key,
  made_at timestamptz(3) not null,
  -- a first link works only while there is no provider
  is_first boolean not null,
  used_by uuid references tenant (id)
);
alter table set_up_link enable row level security;
alter table set_up_link force row level security;
create policy founding on set_up_link for all to claimer using (true) with check (true);
create policy readers on set_up_link for select to backup using (true);
grant select, insert, update, delete on set_up_link to claimer;
grant select on set_up_link to backup;

create function tenant_by_code(wanted text)
returns table (id uuid, code text, name text, time_zone text, locale text, status text)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.id, t.code, t.name, t.time_zone, t.locale, t.status from tenant t where t.code = wanted
$$;
alter function tenant_by_code owner to search;
revoke all on function tenant_by_code from public;
grant execute on function tenant_by_code to yingtai_desk;

-- The only provider of the installation; no row when there is none, or more than one.
create function only_tenant()
returns table (id uuid, code text, name text, time_zone text, locale text, status text)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.id, t.code, t.name, t.time_zone, t.locale, t.status from tenant t
  where not exists (select from tenant other where other.id <> t.id)
$$;
alter function only_tenant owner to search;
revoke all on function only_tenant from public;
grant execute on function only_tenant to yingtai_desk;

create function any_tenant_exists() returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from tenant)
$$;
alter function any_tenant_exists owner to search;
revoke all on function any_tenant_exists from public;
grant execute on function any_tenant_exists to yingtai_desk;

-- The providers that work is done for, in turn.
create function active_tenants()
returns table (id uuid, code text, name text, time_zone text, locale text, status text)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.id, t.code, t.name, t.time_zone, t.locale, t.status from tenant t where t.status = 'active' order by t.id
$$;
alter function active_tenants owner to claimer;
revoke all on function active_tenants from public;
grant execute on function active_tenants to yingtai_desk;

-- Founds a provider if the link holds; false if not. The caller fills it with the delivered defaults in the same transaction.
create function found_tenant(link_hash text, new_id uuid, new_code text, new_name text, new_zone text, new_locale text, at timestamptz)
returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  link set_up_link;
begin
  select * into link from set_up_link where secret_hash = link_hash for update;
  if not found or link.used_by is not null or (link.is_first and exists (select from tenant)) then
    return false;
  end if;
  insert into tenant (id, code, name, time_zone, locale, status, founded_at)
    values (new_id, new_code, new_name, new_zone, new_locale, 'active', at);
  update set_up_link set used_by = new_id where secret_hash = link_hash;
  return true;
end
$$;
alter function found_tenant owner to claimer;
revoke all on function found_tenant from public;
grant execute on function found_tenant to yingtai_desk;

create function set_up_link_holds(link_hash text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from set_up_link
    where secret_hash = link_hash and used_by is null and not (is_first and exists (select from tenant))
  )
$$;
alter function set_up_link_holds owner to claimer;
revoke all on function set_up_link_holds from public;
grant execute on function set_up_link_holds to yingtai_desk;

-- What the operator's commands do; they run as owner, who holds no row right of his own under FORCE.
create function make_set_up_link(link_hash text, first boolean, at timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into set_up_link (secret_hash, made_at, is_first) values (link_hash, at, first)
$$;
alter function make_set_up_link owner to claimer;
revoke all on function make_set_up_link from public;

create function set_tenant_status(wanted text, new_status text) returns boolean
language sql security definer set search_path = public, pg_temp as $$
  with changed as (
    update tenant set status = new_status, revision = revision + 1 where code = wanted returning 1
  )
  select exists (select from changed)
$$;
alter function set_tenant_status owner to claimer;
revoke all on function set_tenant_status from public;

create function all_tenants()
returns table (id uuid, code text, name text, time_zone text, locale text, status text, founded_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.id, t.code, t.name, t.time_zone, t.locale, t.status, t.founded_at from tenant t order by t.founded_at
$$;
alter function all_tenants owner to claimer;
revoke all on function all_tenants from public;
do $$ begin
  execute format('grant execute on function make_set_up_link, set_tenant_status, all_tenants to %I', current_user);
end $$;
