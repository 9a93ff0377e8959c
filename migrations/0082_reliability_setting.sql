-- How reliable machines are (AST-05, 06, 19): what counts as a hardware repair, what is reckoned with, and what rates are
-- usual elsewhere. The figures themselves are worked out of machines, their history and tickets whenever they are asked.

-- A ticket about a machine that was resolved so was a repair of its hardware. Null: as it is delivered.
alter table code_item
  add column is_repair boolean,
  add check (is_repair is null or list = 'resolution_code');

-- Absent: as delivered.
create table reliability_setting (
  tenant_id uuid not null,
  -- what an hour of our people's work costs
  hour_cost_minor bigint not null check (hour_cost_minor >= 0),
  hour_cost_currency text not null,
  -- beyond one of these it is rather replaced; null: not looked at
  replace_percent integer check (replace_percent between 1 and 1000),
  replace_years integer check (replace_years between 1 and 50),
  revision integer not null default 1,
  primary key (tenant_id)
);
call build_walls('reliability_setting', 'tenant');

-- How often machines of a class are usually repaired in a year (AST-19); absent all of them: as delivered.
create table reference_rate (
  tenant_id uuid not null,
  -- of delivered ones what their name is looked up by
  code text collate "C" not null,
  -- null: the delivered name, from the texts
  name text,
  position integer not null,
  -- repairs a year for each hundred machines, in hundredths
  rate_hundredths integer not null check (rate_hundredths between 0 and 100000),
  -- codes of the list asset_kind
  kinds text[] not null default '{}',
  primary key (tenant_id, code)
);
call build_walls('reference_rate', 'tenant');

-- when machines came into use and went out of it
create index asset_change_of_status on asset_change (tenant_id, asset_id, at, id) where field = 'status';
-- what changed of machines themselves, and of what is built into them, by time
create index asset_change_of_hardware on asset_change (tenant_id, at, id)
  where field in ('maker', 'model', 'serialNumber', 'macAddresses');
create index asset_component_by_fitting on asset_component (tenant_id, fitted_at, id);
create index asset_component_by_removal on asset_component (tenant_id, removed_at, id) where removed_at is not null;
-- what was repaired in a period, without reading tickets
create index ticket_of_machine_by_resolved on ticket (tenant_id, resolved_at, id) include (asset_id, resolution_code, customer_id)
  where asset_id is not null and resolution_code is not null;
