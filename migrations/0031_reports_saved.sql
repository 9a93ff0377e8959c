-- A question to a report that somebody wants to ask again, and pages of tiles made of such questions (RPT-02, RPT-07).
create table saved_report (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  owner_id uuid not null,
  shared_with text not null check (shared_with in ('nobody', 'everybody')),
  -- which facts: `tickets`
  facts text not null,
  -- as in the address of the report: measures, dimensions, period, filters, chart
  question jsonb not null,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, owner_id) references staff_member (tenant_id, id)
);
create index saved_report_by_owner on saved_report (tenant_id, owner_id);
create index saved_report_by_name on saved_report (tenant_id, name, id) where retired_at is null;
call build_walls('saved_report', 'tenant');

-- Delivered ones are no rows: the program has them, and whoever wants one otherwise makes a copy.
create table dashboard (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  owner_id uuid not null,
  shared_with text not null check (shared_with in ('nobody', 'everybody')),
  -- the delivered one that it is a copy of, `service_manager`; null: begun empty
  delivered_code text,
  -- in the order in which they stand
  tiles jsonb not null,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, owner_id) references staff_member (tenant_id, id)
);
create index dashboard_by_owner on dashboard (tenant_id, owner_id);
create index dashboard_by_name on dashboard (tenant_id, name, id) where retired_at is null;
call build_walls('dashboard', 'tenant');

-- Where somebody begins who has chosen it.
create table first_page (
  tenant_id uuid not null,
  staff_id uuid not null,
  -- `work`: their lists; else a dashboard, by its id or the code of a delivered one
  page text not null,
  primary key (tenant_id, staff_id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id)
);
call build_walls('first_page', 'tenant');
