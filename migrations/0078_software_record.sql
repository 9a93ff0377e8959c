-- Software (AST-10): what the provider knows of products, how what machines report is sorted into them, what is installed
-- where and since when, which licences customers have, and who uses them.

create table software_product (
  tenant_id uuid not null,
  id uuid not null,
  name text collate "C" not null,
  publisher text,
  -- how it is paid for; of free ones, and those that came with a machine, no licences are counted
  licensing text not null check (licensing in ('perpetual', 'subscription', 'free', 'oem')),
  stage text not null check (stage in ('plan', 'test', 'deploy', 'manage', 'upgrade', 'retired')),
  -- on the black list: found anywhere, somebody is told
  is_forbidden boolean not null,
  -- who answers for it
  owner_id uuid,
  supplier_id uuid,
  note text,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  check ((stage = 'retired') = (retired_at is not null)),
  foreign key (tenant_id, owner_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, supplier_id) references supplier (tenant_id, id)
);
create unique index software_product_by_name on software_product (tenant_id, lower(name));
create index software_product_in_order on software_product (tenant_id, name, id);
create index software_product_by_time on software_product (tenant_id, created_at, id);
create index software_product_by_owner on software_product (tenant_id, owner_id) where owner_id is not null;
create index software_product_by_supplier on software_product (tenant_id, supplier_id) where supplier_id is not null;
call build_walls('software_product', 'tenant');

-- Which reported names mean which product. The pattern with the most letters is asked first, so that none has a place.
create table title_rule (
  tenant_id uuid not null,
  id uuid not null,
  -- as names are compared: in small letters, `*` for any letters
  pattern text collate "C" not null,
  -- the publisher's, in the same way; empty: whoever it is
  publisher_pattern text collate "C" not null,
  -- null: what it matches is no software of its own (updates, drivers, language packs)
  product_id uuid,
  edition text,
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  retired_at timestamptz(3),
  primary key (tenant_id, id),
  foreign key (tenant_id, product_id) references software_product (tenant_id, id)
);
create unique index title_rule_by_pattern on title_rule (tenant_id, pattern, publisher_pattern) where retired_at is null;
create index title_rule_in_order on title_rule (tenant_id, pattern, id);
create index title_rule_by_product on title_rule (tenant_id, product_id) where product_id is not null;
call build_walls('title_rule', 'tenant');

-- What machines report: a name and a publisher, without versions and marks of architecture.
create table software_title (
  tenant_id uuid not null,
  id uuid not null,
  name_key text collate "C" not null,
  -- empty: it was not said
  publisher_key text collate "C" not null,
  -- as it was first reported
  name text not null,
  publisher text,
  state text not null check (state in ('unknown', 'known', 'ignored')),
  product_id uuid,
  edition text,
  -- the rule that sorted it; null: nobody has, or a person
  rule_id uuid,
  is_by_hand boolean not null default false,
  -- on how many machines it is, as counted last: by it the list of unknown ones is in order
  machines integer not null default 0,
  seen_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, name_key, publisher_key),
  check ((state = 'known') = (product_id is not null)),
  foreign key (tenant_id, product_id) references software_product (tenant_id, id),
  foreign key (tenant_id, rule_id) references title_rule (tenant_id, id)
);
create index software_title_by_state on software_title (tenant_id, state, machines desc, id desc);
create index software_title_by_machines on software_title (tenant_id, machines desc, id desc);
create index software_title_by_product on software_title (tenant_id, product_id, machines desc, id desc)
  where product_id is not null;
create index software_title_by_rule on software_title (tenant_id, rule_id) where rule_id is not null;
call build_walls('software_title', 'tenant');

-- What is on a machine, from when to when, in which version: an upgrade is one removed and one found. Only differences are
-- written, as there are millions.
create table installation (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  asset_id uuid not null,
  title_id uuid not null,
  -- empty: it was not said
  version text collate "C" not null,
  installed_on date,
  source text not null check (source in ('inventory', 'import')),
  found_at timestamptz(3) not null,
  removed_at timestamptz(3),
  primary key (tenant_id, id),
  check (removed_at >= found_at),
  foreign key (tenant_id, customer_id, asset_id) references asset (tenant_id, customer_id, id),
  foreign key (tenant_id, title_id) references software_title (tenant_id, id)
);
create unique index installation_present on installation (tenant_id, asset_id, title_id, version) where removed_at is null;
create index installation_by_asset on installation (tenant_id, asset_id, found_at, id);
create index installation_by_title on installation (tenant_id, title_id, customer_id, asset_id);
create index installation_by_customer on installation (tenant_id, customer_id, found_at, id);
call build_walls('installation', 'customer');
call make_mergeable('installation');

-- When it was last heard which programs a machine has: without it, that none is known says nothing.
create table software_scan (
  tenant_id uuid not null,
  asset_id uuid not null,
  customer_id uuid not null,
  -- of the whole list, so that the same one again is no work; null: only some programs are known
  fingerprint text,
  scanned_at timestamptz(3) not null,
  primary key (tenant_id, asset_id),
  foreign key (tenant_id, customer_id, asset_id) references asset (tenant_id, customer_id, id)
);
create index software_scan_by_customer on software_scan (tenant_id, customer_id, asset_id);
call build_walls('software_scan', 'customer');
call make_mergeable('software_scan');

create table licence (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  product_id uuid not null,
  edition text,
  metric text not null check (metric in ('device', 'user')),
  -- null: as many as are wanted
  quantity integer check (quantity > 0),
  price_minor bigint check (price_minor >= 0),
  price_currency text,
  supplier_id uuid,
  contract_number text,
  starts_on date,
  -- null: for ever
  ends_on date,
  -- how many shall be free at least; null: nobody is told
  free_at_least integer check (free_at_least >= 0),
  -- told before its last day
  notice_days integer not null check (notice_days between 0 and 365),
  note text,
  -- the keys, sealed, beside the key that opens them
  keys text,
  envelope_key text,
  -- since when fewer are free than shall be, once that was told
  low_since timestamptz(3),
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, customer_id, id),
  check ((price_minor is null) = (price_currency is null)),
  check ((keys is null) = (envelope_key is null)),
  check (ends_on >= starts_on),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, product_id) references software_product (tenant_id, id),
  foreign key (tenant_id, supplier_id) references supplier (tenant_id, id)
);
create index licence_by_customer on licence (tenant_id, customer_id, product_id, created_at, id);
create index licence_by_product on licence (tenant_id, product_id, created_at, id);
create index licence_by_time on licence (tenant_id, created_at, id);
create index licence_by_end on licence (tenant_id, ends_on, id) where ends_on is not null;
create index licence_by_supplier on licence (tenant_id, supplier_id) where supplier_id is not null;
call build_walls('licence', 'customer');
call make_mergeable('licence');

-- Who was given one: a machine or a person, from when to when.
create table licence_use (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  licence_id uuid not null,
  asset_id uuid,
  contact_id uuid,
  since timestamptz(3) not null,
  ended_at timestamptz(3),
  primary key (tenant_id, id),
  check (num_nonnulls(asset_id, contact_id) = 1),
  check (ended_at >= since),
  foreign key (tenant_id, customer_id, licence_id) references licence (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id, asset_id) references asset (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id, contact_id) references contact (tenant_id, customer_id, id)
);
create unique index licence_use_of_asset on licence_use (tenant_id, licence_id, asset_id)
  where ended_at is null and asset_id is not null;
create unique index licence_use_of_contact on licence_use (tenant_id, licence_id, contact_id)
  where ended_at is null and contact_id is not null;
create index licence_use_by_licence on licence_use (tenant_id, licence_id, since, id);
create index licence_use_by_customer on licence_use (tenant_id, customer_id, licence_id);
create index licence_use_by_asset on licence_use (tenant_id, asset_id) where asset_id is not null;
create index licence_use_by_contact on licence_use (tenant_id, contact_id) where contact_id is not null;
call build_walls('licence_use', 'customer');
call make_mergeable('licence_use');
