-- Covered devices follow what becomes of them (AST-15): how each came to its list and why it left, and devices of others
-- that stand in a customer's network, with what was advised about them.
alter table covered_device
  -- added by a person, while a ticket was taken in, or by what the contract says when it was entered or moved
  add column came_by text not null default 'person' check (came_by in ('person', 'intake', 'entered', 'moved')),
  -- null: it has not left, or before this was kept
  add column left_by text check (left_by in ('person', 'retired', 'moved')),
  add check (left_by is null or until_day is not null);

-- A device that is not the customer's own, nor looked after under any contract: whose it is, and what was advised.
create table device_advice (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  asset_id uuid not null,
  -- whose device it is, in words
  owner text not null,
  advice text not null,
  from_day date not null,
  -- the last day on which it stood; null: it stands
  until_day date,
  given_at timestamptz(3) not null,
  -- null: the system
  given_by_id uuid,
  primary key (tenant_id, id),
  check (until_day >= from_day),
  foreign key (tenant_id, customer_id, asset_id) references asset (tenant_id, customer_id, id),
  foreign key (tenant_id, given_by_id) references staff_member (tenant_id, id)
);
create unique index device_advice_standing on device_advice (tenant_id, asset_id) where until_day is null;
create index device_advice_by_asset on device_advice (tenant_id, asset_id, given_at, id);
create index device_advice_by_customer on device_advice (tenant_id, customer_id, asset_id);
create index device_advice_by_giver on device_advice (tenant_id, given_by_id) where given_by_id is not null;
call build_walls('device_advice', 'customer');
call make_mergeable('device_advice');
-- the customer is told what was advised, and not by whom of us
grant select (tenant_id, id, customer_id, asset_id, owner, advice, from_day, until_day, given_at)
  on device_advice to yingtai_portal;
