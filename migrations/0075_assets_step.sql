-- The steps of a machine's life (AST-03), each one row that stays: number, who, which contact, in what condition, and what
-- the record said before and after.
create table asset_step_series (
  tenant_id uuid not null,
  year integer not null,
  last_number integer not null,
  primary key (tenant_id, year)
);
call build_walls('asset_step_series', 'tenant');

create table asset_step (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  asset_id uuid not null,
  -- HO-2026-000123; null only inside the transaction that records it
  number text collate "C",
  kind text not null check (kind in ('test', 'order', 'receive', 'issue', 'transfer', 'return', 'send_to_repair',
    'back_from_repair', 'lend', 'lose', 'find', 'retire', 'scrap', 'wipe', 'dispose', 'reinstate')),
  -- whatever needs nobody's yes is done at once
  state text not null check (state in ('done', 'asked', 'refused', 'withdrawn')),
  at timestamptz(3) not null,
  -- who took it, as the log has it
  actor_kind text not null,
  actor_id uuid,
  -- of the customer's people: who received it, or handed it back
  contact_id uuid,
  condition text check (condition in ('new', 'good', 'worn', 'damaged', 'broken')),
  -- what went along: power supply, bag, dongle
  accessories text,
  note text,
  -- why it is scrapped, how its disks were wiped, how it was disposed of: a code of the kind of step
  method text,
  -- who wiped its disks, or took it away
  party text,
  -- who repairs it or disposes of it
  supplier_id uuid,
  -- when it was wiped or taken away, until when it is lent
  day date,
  -- by field: what the record said before, and after; of persons and places the id
  changes jsonb not null,
  approval_id uuid,
  -- when it was done, or came to nothing
  ended_at timestamptz(3),
  primary key (tenant_id, id),
  unique (tenant_id, number),
  check ((state = 'asked') = (ended_at is null)),
  check (state = 'done' or approval_id is not null),
  foreign key (tenant_id, customer_id, asset_id) references asset (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id, contact_id) references contact (tenant_id, customer_id, id),
  foreign key (tenant_id, supplier_id) references supplier (tenant_id, id),
  foreign key (tenant_id, approval_id) references approval (tenant_id, id)
);
-- one asks to scrap it at a time
create unique index asset_step_asked on asset_step (tenant_id, asset_id) where state = 'asked';
create index asset_step_by_asset on asset_step (tenant_id, asset_id, at, id);
create index asset_step_by_customer on asset_step (tenant_id, customer_id, asset_id);
create index asset_step_by_contact on asset_step (tenant_id, contact_id) where contact_id is not null;
create index asset_step_by_supplier on asset_step (tenant_id, supplier_id) where supplier_id is not null;
create index asset_step_by_approval on asset_step (tenant_id, approval_id) where approval_id is not null;
call build_walls('asset_step', 'customer');
call make_mergeable('asset_step');
call make_append_only('asset_step');
-- but it gets its number, waits for a yes, goes over to another contact, and loses words about a person (PLT-16)
grant update (number, state, ended_at, changes, contact_id, accessories, note, party) on asset_step
  to yingtai_desk, yingtai_limited;

-- What a customer wants to have done before a machine is gone.
create table scrap_setting (
  tenant_id uuid not null,
  customer_id uuid not null,
  approval text not null check (approval in ('none', 'staff', 'customer', 'both')),
  -- disposed of only after it was recorded how its disks were wiped
  needs_wipe boolean not null,
  revision integer not null default 1,
  primary key (tenant_id, customer_id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id)
);
call build_walls('scrap_setting', 'customer');
call make_mergeable('scrap_setting');
