-- A list as somebody wants to find it again: filters, sorting, columns (SD-14).
create table saved_view (
  tenant_id uuid not null,
  id uuid not null,
  -- which list: `tickets`
  list text not null check (list ~ '^[a-z_]{1,40}$'),
  name text not null,
  owner_id uuid not null,
  -- its owner alone, the team named, or everybody
  shared_with text not null check (shared_with in ('nobody', 'team', 'everybody')),
  team_id uuid,
  -- what stands in the address, by name
  query jsonb not null,
  -- keys of columns in order; null: as they come
  columns jsonb,
  position integer not null,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  check ((shared_with = 'team') = (team_id is not null)),
  foreign key (tenant_id, owner_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, team_id) references team (tenant_id, id)
);
create index saved_view_by_list on saved_view (tenant_id, list, position, id) where retired_at is null;
create index saved_view_by_owner on saved_view (tenant_id, owner_id);
create index saved_view_by_team on saved_view (tenant_id, team_id);
call build_walls('saved_view', 'tenant');

-- With which view a list opens for somebody.
create table saved_view_start (
  tenant_id uuid not null,
  staff_id uuid not null,
  list text not null check (list ~ '^[a-z_]{1,40}$'),
  view_id uuid not null,
  primary key (tenant_id, staff_id, list),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, view_id) references saved_view (tenant_id, id)
);
create index saved_view_start_by_view on saved_view_start (tenant_id, view_id);
call build_walls('saved_view_start', 'tenant');
