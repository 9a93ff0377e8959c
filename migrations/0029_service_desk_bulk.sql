-- One act on many tickets (SD-14), with progress that can be left and found again.
create table bulk_run (
  tenant_id uuid not null,
  id uuid not null,
  act text not null,
  -- what the act takes: team, person, priority …
  input jsonb not null,
  state text not null check (state in ('waiting', 'running', 'done')),
  asked_count integer not null,
  done_count integer not null default 0,
  refused_count integer not null default 0,
  started_by_id uuid not null,
  -- the run that this one takes back
  undoes_id uuid,
  created_at timestamptz(3) not null,
  ended_at timestamptz(3),
  revision integer not null default 1,
  primary key (tenant_id, id),
  -- a run is taken back once
  unique (tenant_id, undoes_id),
  foreign key (tenant_id, started_by_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, undoes_id) references bulk_run (tenant_id, id)
);
create index bulk_run_by_starter on bulk_run (tenant_id, started_by_id, created_at desc, id desc);
call build_walls('bulk_run', 'tenant');

create table bulk_run_item (
  tenant_id uuid not null,
  customer_id uuid not null,
  run_id uuid not null,
  number integer not null,
  ticket_id uuid not null,
  -- null: not yet; else `done` or the code of what it was refused with
  outcome text,
  -- the refusal's params, to say it in words
  params jsonb,
  -- what it was before, and its revision after: undone only where nobody has touched it since
  before jsonb,
  revision integer,
  primary key (tenant_id, run_id, number),
  foreign key (tenant_id, run_id) references bulk_run (tenant_id, id),
  foreign key (tenant_id, customer_id, ticket_id) references ticket (tenant_id, customer_id, id)
);
create index bulk_run_item_by_ticket on bulk_run_item (tenant_id, ticket_id);
create index bulk_run_item_by_customer on bulk_run_item (tenant_id, customer_id);
call build_walls('bulk_run_item', 'customer');
call make_mergeable('bulk_run_item');
