-- Service labels (AST-07): what sticks on a machine. Its code stands in the picture that is scanned and is no secret; its
-- PIN is printed beside it, shown once, and kept as a hash. A new label puts the one before it out of use.
create table asset_label (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  asset_id uuid not null,
  code text collate "C" not null,
  pin_hash text not null,
  -- a fingerprint of each printed field, to tell when the label is out of date; no words that somebody may want erased
  printed jsonb not null,
  issued_at timestamptz(3) not null,
  -- null: the system
  issued_by_id uuid,
  retired_at timestamptz(3),
  primary key (tenant_id, id),
  unique (tenant_id, code),
  foreign key (tenant_id, customer_id, asset_id) references asset (tenant_id, customer_id, id),
  foreign key (tenant_id, issued_by_id) references staff_member (tenant_id, id)
);
create unique index asset_label_in_use on asset_label (tenant_id, asset_id) where retired_at is null;
create index asset_label_by_customer on asset_label (tenant_id, customer_id, asset_id, issued_at, id);
create index asset_label_by_issuer on asset_label (tenant_id, issued_by_id) where issued_by_id is not null;
call build_walls('asset_label', 'customer');
call make_mergeable('asset_label');

-- From where a customer's labels may be used: networks in CIDR notation. No row, or none in it: from anywhere.
create table label_setting (
  tenant_id uuid not null,
  customer_id uuid not null,
  networks text[] not null,
  revision integer not null default 1,
  primary key (tenant_id, customer_id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id)
);
call build_walls('label_setting', 'customer');
call make_mergeable('label_setting');
