-- Where the provider serves, how soon it is on site, by whom (SLA-18): shown when a site is made.
create table city_coverage (
  tenant_id uuid not null,
  id uuid not null,
  province text not null,
  city text not null,
  calendar_id uuid not null,
  -- working minutes until on site; null: by agreement
  arrival_minutes integer check (arrival_minutes > 0),
  services text,
  served_by text not null check (served_by in ('branch', 'partner', 'remote_only')),
  branch_id uuid,
  partner text,
  retired_at timestamptz(3),
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, province, city),
  foreign key (tenant_id, calendar_id) references calendar (tenant_id, id),
  foreign key (tenant_id, branch_id) references branch (tenant_id, id)
);
create index city_coverage_by_calendar on city_coverage (tenant_id, calendar_id);
create index city_coverage_by_branch on city_coverage (tenant_id, branch_id);
call build_walls('city_coverage', 'shared');
