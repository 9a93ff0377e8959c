-- Major incidents (SD-13): one failure that hits many, at whichever customers, led by one commander.
create table emergency_plan (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  -- emergency-plan.contract.ts: what is to be done, in its order
  steps jsonb not null,
  -- how often those who are hit are told at least
  update_minutes integer not null check (update_minutes between 5 and 1440),
  created_at timestamptz(3) not null,
  retired_at timestamptz(3),
  revision integer not null default 1,
  primary key (tenant_id, id)
);
create index emergency_plan_by_time on emergency_plan (tenant_id, created_at, id);
call build_walls('emergency_plan', 'tenant');

-- So many tickets of one thing within so many minutes look like one failure.
create table major_incident_rule (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  together text not null check (together in ('category', 'site', 'asset')),
  -- where together = category: of this branch only; null: of any
  category_id uuid,
  tickets integer not null check (tickets between 2 and 1000),
  minutes integer not null check (minutes between 1 and 10080),
  plan_id uuid,
  created_at timestamptz(3) not null,
  retired_at timestamptz(3),
  revision integer not null default 1,
  primary key (tenant_id, id),
  check (category_id is null or together = 'category'),
  foreign key (tenant_id, category_id) references category (tenant_id, id),
  foreign key (tenant_id, plan_id) references emergency_plan (tenant_id, id)
);
create index major_incident_rule_by_time on major_incident_rule (tenant_id, created_at, id);
create index major_incident_rule_by_category on major_incident_rule (tenant_id, category_id) where category_id is not null;
create index major_incident_rule_by_plan on major_incident_rule (tenant_id, plan_id) where plan_id is not null;
call build_walls('major_incident_rule', 'tenant');

create table major_incident (
  tenant_id uuid not null,
  id uuid not null,
  title text not null,
  state text not null check (state in ('proposed', 'running', 'stood_down', 'closed', 'dismissed')),
  -- which rule proposed it, and of what it counted tickets; null: declared by hand
  rule_id uuid,
  proposed_for uuid,
  commander_id uuid,
  began_at timestamptz(3) not null,
  declared_at timestamptz(3),
  declared_by_id uuid,
  stood_down_at timestamptz(3),
  dismiss_reason text,
  -- the plan as it stood when it was taken, and what of it is done: major-incident.contract.ts
  plan_name text,
  steps jsonb not null,
  update_minutes integer not null check (update_minutes between 5 and 1440),
  -- when those who are hit were told last, and when the commander was last reminded to
  told_at timestamptz(3),
  reminded_at timestamptz(3),
  -- the review after it
  happened text,
  cause text,
  helped text,
  actions jsonb not null,
  closed_at timestamptz(3),
  closed_by_id uuid,
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  check ((state in ('proposed', 'dismissed')) = (declared_at is null)),
  check ((state in ('stood_down', 'closed')) = (stood_down_at is not null)),
  check ((state = 'closed') = (closed_at is not null)),
  foreign key (tenant_id, rule_id) references major_incident_rule (tenant_id, id),
  foreign key (tenant_id, commander_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, declared_by_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, closed_by_id) references staff_member (tenant_id, id)
);
create index major_incident_by_time on major_incident (tenant_id, created_at, id);
create index major_incident_open on major_incident (tenant_id, state) where state in ('proposed', 'running');
create index major_incident_by_rule on major_incident (tenant_id, rule_id) where rule_id is not null;
create index major_incident_by_commander on major_incident (tenant_id, commander_id) where commander_id is not null;
create index major_incident_by_declarer on major_incident (tenant_id, declared_by_id) where declared_by_id is not null;
create index major_incident_by_closer on major_incident (tenant_id, closed_by_id) where closed_by_id is not null;
call build_walls('major_incident', 'tenant');

-- The ticket of a customer that the others of the same customer are children of, and what its people are told.
create table major_incident_hit (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  major_incident_id uuid not null,
  ticket_id uuid not null,
  -- in public words
  title text not null,
  told text,
  told_at timestamptz(3),
  began_at timestamptz(3) not null,
  over_at timestamptz(3),
  joined_at timestamptz(3) not null,
  primary key (tenant_id, id),
  unique (tenant_id, ticket_id),
  foreign key (tenant_id, major_incident_id) references major_incident (tenant_id, id),
  foreign key (tenant_id, customer_id, ticket_id) references ticket (tenant_id, customer_id, id)
);
create index major_incident_hit_by_customer on major_incident_hit (tenant_id, customer_id, over_at);
create index major_incident_hit_by_major on major_incident_hit (tenant_id, major_incident_id);
call build_walls('major_incident_hit', 'customer');
call make_mergeable('major_incident_hit');
grant select (tenant_id, id, customer_id, major_incident_id, title, told, told_at, began_at, over_at)
  on major_incident_hit to yingtai_portal;

-- Its story, line by line.
create table major_incident_entry (
  tenant_id uuid not null,
  id uuid not null,
  major_incident_id uuid not null,
  kind text not null check (kind in ('proposed', 'declared', 'dismissed', 'commander', 'hit', 'note', 'broadcast', 'step_done', 'step_open', 'stood_down', 'review', 'closed')),
  words text,
  -- how many people were told, or tickets counted
  count integer,
  written_at timestamptz(3) not null,
  -- null: the system
  written_by_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, major_incident_id) references major_incident (tenant_id, id),
  foreign key (tenant_id, written_by_id) references staff_member (tenant_id, id)
);
create index major_incident_entry_by_major on major_incident_entry (tenant_id, major_incident_id, written_at, id);
create index major_incident_entry_by_writer on major_incident_entry (tenant_id, written_by_id) where written_by_id is not null;
call build_walls('major_incident_entry', 'tenant');
call make_append_only('major_incident_entry');
