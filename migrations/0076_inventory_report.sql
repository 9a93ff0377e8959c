-- What the inventory agents of machines report (AST-08): with which token they come, every document as it came, what
-- was made of it, and by which signs a machine is known again.

-- An agent shows it in the address it posts to; it says whose machines are reported, and nothing else.
create table inventory_token (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  name text not null,
  secret_hash text not null,
  created_at timestamptz(3) not null,
  last_used_at timestamptz(3),
  ended_at timestamptz(3),
  primary key (tenant_id, id),
  unique (tenant_id, secret_hash),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id)
);
create index inventory_token_by_customer on inventory_token (tenant_id, customer_id, created_at, id);
call build_walls('inventory_token', 'customer');
call make_mergeable('inventory_token');

create table inventory_report (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  token_id uuid not null,
  -- the document as it came, kept under its hash
  content text not null,
  bytes integer not null check (bytes >= 0),
  -- as the request's header said; null: it said none
  agent_id text,
  received_at timestamptz(3) not null,
  state text not null check (state in ('received', 'applied', 'review', 'ignored', 'refused', 'superseded', 'undone')),
  -- a code: of the doubt, or of what was wrong with the document
  why text,
  -- what it says of the machine, in a few words: to be looked at and matched
  told jsonb not null default '{}',
  -- which machines in the record bear which of its signs, and how much that counts
  evidence jsonb not null default '[]',
  -- out of 100; null: nothing was weighed
  confidence smallint check (confidence between 0 and 100),
  -- the machine it was applied to
  asset_id uuid,
  -- what a person said about a doubtful one
  decided_as text check (decided_as in ('machine', 'new', 'ignored')),
  decided_asset_id uuid,
  decided_by_id uuid,
  decided_at timestamptz(3),
  -- what applying it changed, so that it can be taken back
  effects jsonb,
  settled_at timestamptz(3),
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, token_id) references inventory_token (tenant_id, id),
  foreign key (tenant_id, customer_id, asset_id) references asset (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id, decided_asset_id) references asset (tenant_id, customer_id, id),
  foreign key (tenant_id, decided_by_id) references staff_member (tenant_id, id)
);
create index inventory_report_by_time on inventory_report (tenant_id, received_at, id);
create index inventory_report_by_state on inventory_report (tenant_id, state, received_at, id);
create index inventory_report_by_customer on inventory_report (tenant_id, customer_id, received_at, id);
create index inventory_report_by_token on inventory_report (tenant_id, token_id, received_at, id);
create index inventory_report_by_asset on inventory_report (tenant_id, asset_id, received_at, id) where asset_id is not null;
create index inventory_report_by_decided on inventory_report (tenant_id, decided_asset_id)
  where decided_asset_id is not null;
create index inventory_report_by_decider on inventory_report (tenant_id, decided_by_id) where decided_by_id is not null;
create index inventory_report_by_agent on inventory_report (tenant_id, agent_id, received_at) where agent_id is not null;
create index inventory_report_by_content on inventory_report (tenant_id, content);
call build_walls('inventory_report', 'customer');
call make_mergeable('inventory_report');

-- The signs by which an agent and its machine are known again: one sign, one machine of the provider.
create table inventory_sign (
  tenant_id uuid not null,
  kind text not null check (kind in ('agent', 'device', 'uuid')),
  value text collate "C" not null,
  customer_id uuid not null,
  -- null: a person said that what bears it is to be ignored
  asset_id uuid,
  -- that taught it
  report_id uuid not null,
  seen_at timestamptz(3) not null,
  primary key (tenant_id, kind, value),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, customer_id, asset_id) references asset (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id, report_id) references inventory_report (tenant_id, customer_id, id)
);
create index inventory_sign_by_customer on inventory_sign (tenant_id, customer_id, asset_id);
create index inventory_sign_by_asset on inventory_sign (tenant_id, asset_id) where asset_id is not null;
create index inventory_sign_by_report on inventory_sign (tenant_id, report_id);
call build_walls('inventory_sign', 'customer');
call make_mergeable('inventory_sign');
