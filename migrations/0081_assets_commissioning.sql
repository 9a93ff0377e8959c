-- Putting into use for the first time (AST-16): whether a machine may be in use before its label sticks and its plate is
-- on record, and what is let through until a day all the same.
create table commissioning_setting (
  tenant_id uuid not null,
  customer_id uuid not null,
  -- warn: what is missing is shown; enforce: nothing is put into use before
  mode text not null check (mode in ('warn', 'enforce')),
  -- codes of kinds: what has no network card, and what has a licence label of its operating system
  without_mac text[] not null,
  with_licence text[] not null,
  revision integer not null default 1,
  primary key (tenant_id, customer_id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id)
);
call build_walls('commissioning_setting', 'customer');
call make_mergeable('commissioning_setting');

create table commissioning_exception (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  asset_id uuid not null,
  reason text not null,
  -- the last day on which it holds
  due_on date not null,
  granted_at timestamptz(3) not null,
  granted_by_id uuid not null,
  -- when who granted it was told that it is due
  reminded_at timestamptz(3),
  -- when somebody took it back, or nothing was missing any more
  ended_at timestamptz(3),
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id, asset_id) references asset (tenant_id, customer_id, id),
  foreign key (tenant_id, granted_by_id) references staff_member (tenant_id, id)
);
create unique index commissioning_exception_open on commissioning_exception (tenant_id, asset_id) where ended_at is null;
create index commissioning_exception_due on commissioning_exception (tenant_id, due_on, id) where ended_at is null;
create index commissioning_exception_by_asset on commissioning_exception (tenant_id, asset_id);
create index commissioning_exception_by_customer on commissioning_exception (tenant_id, customer_id, asset_id);
create index commissioning_exception_by_granter on commissioning_exception (tenant_id, granted_by_id);
call build_walls('commissioning_exception', 'customer');
call make_mergeable('commissioning_exception');

-- How a customer's machines are numbered and named (AST-17); no row: by the provider's series.
create table number_rule (
  tenant_id uuid not null,
  customer_id uuid not null,
  -- {prefix}-{site}-{kind}-{0000}
  number_pattern text not null,
  -- null: names are typed in
  name_pattern text,
  prefix text not null,
  -- what stands for a site, by its id, and for a kind, by its code, where it is not what follows from their names
  site_codes jsonb not null default '{}',
  kind_codes jsonb not null default '{}',
  next_number integer not null check (next_number between 1 and 999999999),
  revision integer not null default 1,
  primary key (tenant_id, customer_id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id)
);
call build_walls('number_rule', 'customer');
call make_mergeable('number_rule');

-- Numbers that machines bore before: a label that nobody has changed yet still leads to its machine.
create table asset_former_number (
  tenant_id uuid not null,
  customer_id uuid not null,
  asset_id uuid not null,
  number text collate "C" not null,
  until timestamptz(3) not null,
  primary key (tenant_id, asset_id, number),
  foreign key (tenant_id, customer_id, asset_id) references asset (tenant_id, customer_id, id)
);
create index asset_former_number_by_number on asset_former_number (tenant_id, number);
create index asset_former_number_by_customer on asset_former_number (tenant_id, customer_id, asset_id);
call build_walls('asset_former_number', 'customer');
call make_mergeable('asset_former_number');
grant select (tenant_id, customer_id, asset_id, number, until) on asset_former_number to yingtai_portal;

-- New numbers for many machines of a customer at once: planned and looked at, then written by a job.
create table renumbering (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  state text not null check (state in ('planned', 'running', 'done', 'given_up')),
  -- whether names are made anew as well
  renames boolean not null,
  -- where its numbers begin, and the number after its last
  first_number integer not null,
  next_number integer not null,
  machine_count integer not null,
  done_count integer not null default 0,
  skipped_count integer not null default 0,
  planned_at timestamptz(3) not null,
  planned_by_id uuid not null,
  started_by_id uuid,
  ended_at timestamptz(3),
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, customer_id, id),
  check ((state in ('done', 'given_up')) = (ended_at is not null)),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, planned_by_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, started_by_id) references staff_member (tenant_id, id)
);
create index renumbering_by_time on renumbering (tenant_id, planned_at, id);
create index renumbering_by_customer on renumbering (tenant_id, customer_id, planned_at, id);
create index renumbering_by_planner on renumbering (tenant_id, planned_by_id);
create index renumbering_by_starter on renumbering (tenant_id, started_by_id) where started_by_id is not null;
call build_walls('renumbering', 'customer');
call make_mergeable('renumbering');

create table renumbering_item (
  tenant_id uuid not null,
  customer_id uuid not null,
  renumbering_id uuid not null,
  position integer not null,
  asset_id uuid not null,
  from_number text collate "C" not null,
  to_number text collate "C" not null,
  -- null: its name stays
  to_name text,
  outcome text check (outcome in ('done', 'retired', 'changed', 'taken')),
  primary key (tenant_id, renumbering_id, position),
  foreign key (tenant_id, customer_id, renumbering_id) references renumbering (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id, asset_id) references asset (tenant_id, customer_id, id)
);
create index renumbering_item_by_customer on renumbering_item (tenant_id, customer_id, renumbering_id);
create index renumbering_item_by_asset on renumbering_item (tenant_id, asset_id);
call build_walls('renumbering_item', 'customer');
call make_mergeable('renumbering_item');
