-- What BI tools read by SQL (RPT-09): views under the same two walls. Who asks is the login itself (session_user), and what
-- it sees stands in a table: no setting, no role that can be set widens it. The login may read schema bi and nothing else.
create table bi_login (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  -- of PostgreSQL, and so of the whole server
  role_name text collate "C" not null unique,
  -- what it is for
  name text not null,
  -- null: all customers; else those whose rows it sees
  customer_ids uuid[] check (cardinality(customer_ids) > 0),
  created_at timestamptz(3) not null,
  ended_at timestamptz(3)
);
create index bi_login_by_tenant on bi_login (tenant_id, created_at);
alter table bi_login enable row level security;
alter table bi_login force row level security;
create policy readers on bi_login for select to search, claimer, backup using (true);
create policy making on bi_login for insert to claimer with check (true);
create policy ending on bi_login for update to claimer using (true);
grant select on bi_login to search, claimer, backup;
grant insert, update (ended_at) on bi_login to claimer;

-- What the operator's commands do, as owner.
create function make_bi_login(new_id uuid, tenant uuid, role text, named text, customers uuid[], at timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into bi_login (id, tenant_id, role_name, name, customer_ids, created_at) values (new_id, tenant, role, named, customers, at)
$$;
alter function make_bi_login owner to claimer;
revoke all on function make_bi_login from public;

-- From this moment the login sees nothing, also where it is still connected.
create function end_bi_login(tenant uuid, role text, at timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
  update bi_login set ended_at = at where tenant_id = tenant and role_name = role and ended_at is null
$$;
alter function end_bi_login owner to claimer;
revoke all on function end_bi_login from public;

create function all_bi_logins()
returns table (id uuid, tenant_id uuid, role_name text, name text, customer_ids uuid[], created_at timestamptz, ended_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.id, l.tenant_id, l.role_name, l.name, l.customer_ids, l.created_at, l.ended_at from bi_login l order by l.created_at, l.id
$$;
alter function all_bi_logins owner to claimer;
revoke all on function all_bi_logins from public;
do $$ begin
  execute format('grant execute on function make_bi_login, end_bi_login, all_bi_logins to %I', current_user);
end $$;

-- The two walls of whoever asks. They take nothing, so that nothing can be asked of them that is not the asker's own.
create function bi_tenant() returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select l.tenant_id from bi_login l join tenant t on t.id = l.tenant_id
  where l.role_name = session_user and l.ended_at is null and t.status = 'active'
$$;
alter function bi_tenant owner to search;
revoke all on function bi_tenant from public;

create function bi_customers() returns uuid[]
language sql stable security definer set search_path = public, pg_temp as $$
  select l.customer_ids from bi_login l where l.role_name = session_user and l.ended_at is null
$$;
alter function bi_customers owner to search;
revoke all on function bi_customers from public;

-- The views read with the rights of `search`, which reads for all by its own policy and can't log in: the walls are their
-- conditions. Each view's own columns, so that a column added to a table later is not shown by itself; never titles,
-- descriptions, notes, callers, or how to reach anybody.
create schema bi;
grant usage, create on schema bi to search;
grant select (tenant_id, id, name, short_name, status, industry, tags, parent_id, account_manager_id, merged_into_id, created_at) on customer to search;
grant select (tenant_id, id, customer_id, name, region, time_zone, retired_at, created_at) on site to search;
grant select (tenant_id, id, parent_id, code, name, path, retired_at, merged_into_id) on category to search;
grant select (tenant_id, id, name, line) on team to search;
grant select (tenant_id, id, name) on staff_member to search;
grant select (tenant_id, id, customer_id, ticket_id, staff_id, kind, started_at, ended_at, minutes, is_billable, recorded_at, retired_at) on time_entry to search;
grant select (tenant_id, id, customer_id, site_id, number, kind, status, maker, model, retired_at, created_at) on asset to search;

-- Seconds and `is_overdue` as the measures of the reports define them (ticket-figures.store.ts); null: not known.
create view bi.tickets with (security_barrier) as
  select t.id as ticket_id, t.number, t.kind, t.status, t.waiting_reason,
    t.customer_id, c.name as customer, t.site_id, s.name as site, s.region,
    t.category_id, g.path as category, t.team_id, m.name as team, m.line,
    t.channel, t.impact, t.urgency, t.priority, t.resolution_code, t.handling_mode, t.closure,
    o.name as owner, a.name as assignee, f.name as first_responder, r.name as recorder,
    t.occurred_at, t.reported_at, t.recorded_at, t.assigned_at, t.responded_at, t.started_at, t.resolved_at, t.signed_at,
    t.closed_at, t.cancelled_at, t.agreed_at,
    extract(epoch from t.responded_at - t.recorded_at)::double precision as response_seconds,
    extract(epoch from t.resolved_at - t.recorded_at)::double precision as resolution_seconds,
    case when t.resolved_at is not null then t.handling_seconds end as handling_seconds,
    case when t.resolved_at is not null then t.waiting_seconds end as waiting_seconds,
    case when t.imported_by is null then coalesce(t.overdue_at < now(), false) else t.foreign_overdue end as is_overdue,
    t.reopen_count, t.left_first_line, t.first_contact, t.imported_by is not null as is_imported
  from public.ticket t
  join public.customer c on c.tenant_id = t.tenant_id and c.id = t.customer_id
  left join public.site s on s.tenant_id = t.tenant_id and s.id = t.site_id
  left join public.category g on g.tenant_id = t.tenant_id and g.id = t.category_id
  left join public.team m on m.tenant_id = t.tenant_id and m.id = t.team_id
  left join public.staff_member o on o.tenant_id = t.tenant_id and o.id = t.owner_id
  left join public.staff_member a on a.tenant_id = t.tenant_id and a.id = t.assignee_id
  left join public.staff_member f on f.tenant_id = t.tenant_id and f.id = t.first_responder_id
  left join public.staff_member r on r.tenant_id = t.tenant_id and r.id = t.recorder_id
  where t.tenant_id = (select bi_tenant())
    and ((select bi_customers()) is null or t.customer_id = any ((select bi_customers())::uuid[]));

create view bi.customers with (security_barrier) as
  select c.id as customer_id, c.name, c.short_name, c.status, c.industry, c.tags, c.parent_id, m.name as account_manager,
    c.created_at, c.merged_into_id
  from public.customer c
  left join public.staff_member m on m.tenant_id = c.tenant_id and m.id = c.account_manager_id
  where c.tenant_id = (select bi_tenant())
    and ((select bi_customers()) is null or c.id = any ((select bi_customers())::uuid[]));

create view bi.sites with (security_barrier) as
  select s.id as site_id, s.customer_id, c.name as customer, s.name, s.region, s.time_zone, s.created_at, s.retired_at
  from public.site s
  join public.customer c on c.tenant_id = s.tenant_id and c.id = s.customer_id
  where s.tenant_id = (select bi_tenant())
    and ((select bi_customers()) is null or s.customer_id = any ((select bi_customers())::uuid[]));

-- of all customers, like the tree itself
create view bi.categories with (security_barrier) as
  select g.id as category_id, g.parent_id, g.code, g.name, g.path, g.retired_at, g.merged_into_id
  from public.category g
  where g.tenant_id = (select bi_tenant());

-- without what was taken back
create view bi.time_entries with (security_barrier) as
  select e.id as time_entry_id, e.ticket_id, e.customer_id, c.name as customer, m.name as staff, e.kind,
    e.started_at, e.ended_at, e.minutes, e.is_billable, e.recorded_at
  from public.time_entry e
  join public.customer c on c.tenant_id = e.tenant_id and c.id = e.customer_id
  join public.staff_member m on m.tenant_id = e.tenant_id and m.id = e.staff_id
  where e.tenant_id = (select bi_tenant()) and e.retired_at is null
    and ((select bi_customers()) is null or e.customer_id = any ((select bi_customers())::uuid[]));

-- without the machine's name and addresses: they tell whose it is
create view bi.assets with (security_barrier) as
  select a.id as asset_id, a.number, a.customer_id, c.name as customer, a.site_id, s.name as site, a.kind, a.status,
    a.maker, a.model, a.created_at, a.retired_at
  from public.asset a
  join public.customer c on c.tenant_id = a.tenant_id and c.id = a.customer_id
  left join public.site s on s.tenant_id = a.tenant_id and s.id = a.site_id
  where a.tenant_id = (select bi_tenant())
    and ((select bi_customers()) is null or a.customer_id = any ((select bi_customers())::uuid[]));

alter view bi.tickets owner to search;
alter view bi.customers owner to search;
alter view bi.sites owner to search;
alter view bi.categories owner to search;
alter view bi.time_entries owner to search;
alter view bi.assets owner to search;
revoke create on schema bi from search;
