-- The whole record of a machine (AST-02), the provider's catalogue of models (AST-01), what is built into a machine, and
-- what every field said before (AST-03): nothing is ever overwritten.

-- What makers make: delivered, and a provider's own.
create table asset_model (
  tenant_id uuid not null,
  id uuid not null,
  maker text not null,
  name text not null,
  -- by what it stands in lists
  title text collate "C" not null,
  part_number text,
  -- a code of the list asset_kind; null: not said
  kind text,
  -- height in a rack
  units numeric(4, 1) check (units >= 0),
  sale_ended_on date,
  -- from then on the maker mends nothing: end of life
  support_ended_on date,
  -- as the delivered catalogue counts them: components, interface types
  facts jsonb not null default '{}',
  -- `own` as soon as somebody has changed it: an import leaves it alone
  source text not null check (source in ('delivered', 'own')),
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id)
);
create unique index asset_model_by_name on asset_model (tenant_id, lower(maker), lower(name));
create index asset_model_in_order on asset_model (tenant_id, title, id);
create index asset_model_by_time on asset_model (tenant_id, created_at, id);
create index asset_model_by_end on asset_model (tenant_id, support_ended_on) where support_ended_on is not null;
call build_walls('asset_model', 'tenant');

alter table asset
  -- how it came here: what its fields were taken from at first
  add column source text not null default 'person'
    check (source in ('person', 'import', 'inventory', 'scan', 'step', 'label', 'system')),
  -- the customer's own number, in capitals
  add column asset_tag text collate "C",
  -- as networks know it, in small letters
  add column host_name text collate "C",
  add column model_id uuid,
  add column seat text,
  add column custodian_id uuid,
  add column operating_system text,
  -- what its licence label says (正版标识)
  add column os_licence text,
  add column price_minor bigint check (price_minor >= 0),
  add column price_currency text,
  add column supplier_id uuid,
  add column purchased_on date,
  add column live_on date,
  add column warranty_from date,
  add column warranty_until date,
  add column warranty_level text,
  add column maintainer_id uuid,
  add column insurance_until date,
  add column insurance_note text,
  add column lease_until date,
  add column lease_note text,
  add check ((price_minor is null) = (price_currency is null)),
  add check (warranty_until >= warranty_from),
  add foreign key (tenant_id, model_id) references asset_model (tenant_id, id),
  add foreign key (tenant_id, supplier_id) references supplier (tenant_id, id),
  add foreign key (tenant_id, maintainer_id) references supplier (tenant_id, id),
  add foreign key (tenant_id, customer_id, custodian_id) references contact (tenant_id, customer_id, id)
    deferrable initially immediate;
create index asset_by_tag on asset (tenant_id, asset_tag) where asset_tag is not null;
create index asset_by_host on asset (tenant_id, host_name) where host_name is not null;
create index asset_by_model on asset (tenant_id, model_id, created_at, id) where model_id is not null;
create index asset_by_custodian on asset (tenant_id, custodian_id) where custodian_id is not null;
create index asset_by_supplier on asset (tenant_id, supplier_id) where supplier_id is not null;
create index asset_by_maintainer on asset (tenant_id, maintainer_id) where maintainer_id is not null;
create index asset_by_warranty on asset (tenant_id, warranty_until, id) where warranty_until is not null;
-- not what it cost, who sold or mends it, how it is insured or leased, and what its licence label says
grant select (asset_tag, host_name, seat, custodian_id, operating_system, purchased_on, live_on, warranty_from,
  warranty_until, warranty_level) on asset to yingtai_portal;

-- The network cards of machines by their addresses. Rows of their own: the row-level walls let no index serve a list.
create table asset_mac (
  tenant_id uuid not null,
  customer_id uuid not null,
  asset_id uuid not null,
  -- AA:BB:CC:DD:EE:FF
  mac text collate "C" not null check (mac ~ '^[0-9A-F]{2}(:[0-9A-F]{2}){5}$'),
  primary key (tenant_id, asset_id, mac),
  foreign key (tenant_id, customer_id, asset_id) references asset (tenant_id, customer_id, id)
);
create index asset_mac_by_mac on asset_mac (tenant_id, mac);
create index asset_mac_by_customer on asset_mac (tenant_id, customer_id, asset_id);
call build_walls('asset_mac', 'customer');
call make_mergeable('asset_mac');
call let_guests('asset_mac', 'asset_id');
grant select on asset_mac to yingtai_portal;

-- What is built into a machine, from when to when: a part that was changed is one taken out and one put in.
create table asset_component (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  asset_id uuid not null,
  kind text not null check (kind in ('cpu', 'memory', 'disk', 'board', 'network_port', 'graphics', 'battery', 'monitor',
    'printer', 'usb', 'power', 'other')),
  -- where it sits: what tells it from others of its kind in the machine
  slot text collate "C" not null,
  name text not null,
  maker text,
  serial_number text collate "C",
  -- memory and disks: in MB; processors: in MHz
  size bigint check (size >= 0),
  facts jsonb not null default '{}',
  source text not null check (source in ('person', 'import', 'inventory', 'scan', 'step', 'label', 'system')),
  -- for which ticket, known here by name only
  subject_kind text,
  subject_id uuid,
  fitted_at timestamptz(3) not null,
  removed_at timestamptz(3),
  primary key (tenant_id, id),
  check (removed_at >= fitted_at),
  check ((subject_kind is null) = (subject_id is null)),
  foreign key (tenant_id, customer_id, asset_id) references asset (tenant_id, customer_id, id)
);
create unique index asset_component_fitted on asset_component (tenant_id, asset_id, kind, slot) where removed_at is null;
create index asset_component_by_asset on asset_component (tenant_id, asset_id, fitted_at, id);
create index asset_component_by_customer on asset_component (tenant_id, customer_id, asset_id);
create index asset_component_by_serial on asset_component (tenant_id, serial_number) where serial_number is not null;
call build_walls('asset_component', 'customer');
call make_mergeable('asset_component');
grant select (tenant_id, id, customer_id, asset_id, kind, slot, name, maker, serial_number, size, fitted_at, removed_at)
  on asset_component to yingtai_portal;

-- What a field of a machine said before, one row a field and write: from these and today's record, any day's.
create table asset_change (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  asset_id uuid not null,
  at timestamptz(3) not null,
  field text not null,
  -- JSON values as the record has them; of persons and places the id
  before jsonb,
  after jsonb,
  source text not null check (source in ('person', 'import', 'inventory', 'scan', 'step', 'label', 'system')),
  -- who, as the log has it
  actor_kind text not null,
  actor_id uuid,
  reason text,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id, asset_id) references asset (tenant_id, customer_id, id)
);
create index asset_change_by_asset on asset_change (tenant_id, asset_id, at, id);
create index asset_change_by_customer on asset_change (tenant_id, customer_id, asset_id);
call build_walls('asset_change', 'customer');
call make_mergeable('asset_change');
call make_append_only('asset_change');
-- but words may have to be taken out of it (PLT-16)
grant update (before, after, reason) on asset_change to yingtai_desk, yingtai_limited;
-- customers' people see what happened to the fields that they see, and not who wrote why
grant select (tenant_id, id, customer_id, asset_id, at, field, before, after, source) on asset_change to yingtai_portal;
create policy public_fields on asset_change as restrictive for select to yingtai_portal using (field in ('number', 'name', 'kind',
  'status', 'userId', 'departmentId', 'siteId', 'roomId', 'seat', 'custodianId', 'maker', 'model', 'serialNumber', 'assetTag',
  'hostName', 'ipAddress', 'macAddresses', 'operatingSystem', 'purchasedOn', 'liveOn', 'warrantyFrom', 'warrantyUntil',
  'warrantyLevel'));

-- How long what a person has said of a field stands against what the machine reports itself, where it differs from what
-- is delivered. Null: always.
create table asset_field_rule (
  tenant_id uuid not null,
  field text not null,
  held_days integer check (held_days >= 0),
  primary key (tenant_id, field)
);
call build_walls('asset_field_rule', 'tenant');
