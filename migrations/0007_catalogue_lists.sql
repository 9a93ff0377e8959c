-- The category tree (SD-06). Never deleted, as tickets refer to it: retired.
create table category (
  tenant_id uuid not null,
  id uuid not null,
  parent_id uuid,
  -- delivered ones keep their code, whatever they are renamed to
  code text,
  name text not null,
  -- the names from the root, joined by " / ": for lists and reports
  path text not null,
  default_impact text check (default_impact in ('interrupted', 'severely_degraded', 'degraded', 'none')),
  default_urgency text check (default_urgency in ('high', 'normal', 'low')),
  default_team_id uuid,
  is_billed_separately boolean not null default false,
  position integer not null,
  retired_at timestamptz(3),
  foreign_key text,
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  unique nulls not distinct (tenant_id, parent_id, name),
  unique (tenant_id, foreign_key),
  foreign key (tenant_id, parent_id) references category (tenant_id, id),
  foreign key (tenant_id, default_team_id) references team (tenant_id, id)
);
create index category_by_parent on category (tenant_id, parent_id, position, id);
create index category_by_team on category (tenant_id, default_team_id);
call build_walls('category', 'shared');
grant select on category to yingtai_portal;

-- impact x urgency -> priority (SD-05): twelve cells, all editable.
create table priority_cell (
  tenant_id uuid not null,
  impact text not null check (impact in ('interrupted', 'severely_degraded', 'degraded', 'none')),
  urgency text not null check (urgency in ('high', 'normal', 'low')),
  priority text not null check (priority in ('P1', 'P2', 'P3', 'P4')),
  -- of the whole matrix: all cells are saved together
  revision integer not null default 1,
  primary key (tenant_id, impact, urgency)
);
call build_walls('priority_cell', 'shared');
grant select on priority_cell to yingtai_portal;

-- Code lists that a provider extends: resolution codes, handling modes, waiting and cancel reasons, channels.
create table code_item (
  tenant_id uuid not null,
  id uuid not null,
  list text not null check (list in ('resolution_code', 'handling_mode', 'waiting_reason', 'cancel_reason', 'channel')),
  code text not null,
  -- null: the delivered name, from the texts
  name text,
  is_delivered boolean not null,
  position integer not null,
  retired_at timestamptz(3),
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, list, code)
);
call build_walls('code_item', 'shared');
grant select on code_item to yingtai_portal;
