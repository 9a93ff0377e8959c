-- A machine or other thing that is looked after (part 6 makes it a whole life record).
create table asset (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  -- on its label, unique within the provider (电脑编号)
  number text collate "C" not null,
  name text not null,
  -- a code of the list asset_kind (0007)
  kind text not null,
  status text not null check (status in ('planned', 'on_order', 'in_stock', 'in_use', 'in_repair', 'on_loan', 'lost', 'retired', 'scrapped')),
  -- who uses it
  user_id uuid,
  department_id uuid,
  site_id uuid,
  room_id uuid,
  maker text,
  model text,
  -- in capitals, as on its plate
  serial_number text collate "C",
  ip_address text,
  note text,
  custom jsonb not null default '{}',
  retired_at timestamptz(3),
  foreign_key text,
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  check ((retired_at is not null) = (status in ('retired', 'scrapped'))),
  primary key (tenant_id, id),
  unique (tenant_id, number),
  unique (tenant_id, customer_id, id),
  unique (tenant_id, customer_id, foreign_key),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, customer_id, user_id) references contact (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id, department_id) references department (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id, site_id) references site (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id, room_id) references room (tenant_id, customer_id, id)
);
create index asset_by_time on asset (tenant_id, created_at, id);
create index asset_by_customer on asset (tenant_id, customer_id, created_at, id);
create index asset_by_kind on asset (tenant_id, kind, created_at, id);
create index asset_by_status on asset (tenant_id, status, created_at, id);
create index asset_by_user on asset (tenant_id, user_id, created_at, id);
create index asset_by_site on asset (tenant_id, site_id, created_at, id);
create index asset_by_department on asset (tenant_id, department_id, created_at, id);
create index asset_by_room on asset (tenant_id, room_id);
create index asset_by_serial on asset (tenant_id, serial_number);
call build_walls('asset', 'customer');
-- not our own note on it
grant select (tenant_id, id, customer_id, number, name, kind, status, user_id, department_id, site_id, room_id, maker, model,
  serial_number, ip_address, custom, retired_at, created_at, revision) on asset to yingtai_portal;

-- The next number that is given to a machine without a label.
create table asset_series (
  tenant_id uuid not null,
  last_number integer not null,
  primary key (tenant_id)
);
call build_walls('asset_series', 'tenant');

-- What kinds there are is a code list: delivered, and a provider adds to it.
alter table code_item drop constraint code_item_list_check;
alter table code_item add constraint code_item_list_check check (list in
  ('resolution_code', 'handling_mode', 'waiting_reason', 'cancel_reason', 'channel', 'asset_kind'));
