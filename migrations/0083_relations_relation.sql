-- What hangs on what at a customer (AST-12, CMDB): services as their people know them, and relations between machines,
-- services, software, people and sites, each from a day to a day. What fails, and whom to tell, is read from these.

-- What a customer's people do their work with (OA, file store, internet access): the record's answer to "what is down".
create table business_service (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  name text collate "C" not null,
  importance text not null check (importance in ('critical', 'important', 'ordinary')),
  -- who answers for it at the customer
  owner_id uuid,
  -- one of the customer's systems: whoever holds an account in it uses the service
  system_id uuid,
  note text,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, customer_id, owner_id) references contact (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id, system_id) references customer_system (tenant_id, customer_id, id)
);
-- one of a name among those of a customer that are in use, however it is written
create unique index business_service_by_name on business_service (tenant_id, customer_id, lower(name)) where retired_at is null;
create index business_service_in_order on business_service (tenant_id, name, id);
create index business_service_by_time on business_service (tenant_id, created_at, id);
create index business_service_by_customer on business_service (tenant_id, customer_id, name, id);
create index business_service_by_owner on business_service (tenant_id, owner_id) where owner_id is not null;
create index business_service_by_system on business_service (tenant_id, system_id) where system_id is not null;
call build_walls('business_service', 'customer');
call make_mergeable('business_service');

-- One relation: from … to …, read as its kind says it. Each end is of its own table, and of this customer's, but for
-- software. Nothing begins at a person: people use, and what they use names them.
create table relation (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  kind text not null check (kind in ('runs_on', 'connected_to', 'depends_on', 'member_of', 'backed_up_by', 'used_by')),
  from_asset_id uuid,
  from_service_id uuid,
  -- a product of the provider's catalogue, as this customer has it
  from_software_id uuid,
  from_site_id uuid,
  to_asset_id uuid,
  to_service_id uuid,
  to_software_id uuid,
  to_contact_id uuid,
  to_site_id uuid,
  -- either end, of whatever kind: what is followed step by step
  from_id uuid not null generated always as (coalesce(from_asset_id, from_service_id, from_software_id, from_site_id)) stored,
  to_id uuid not null generated always as (
    coalesce(to_asset_id, to_service_id, to_software_id, to_contact_id, to_site_id)
  ) stored,
  note text,
  since date not null,
  -- the first day on which it is no more; null: it is
  until date,
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, customer_id, from_asset_id) references asset (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id, from_service_id) references business_service (tenant_id, customer_id, id),
  foreign key (tenant_id, from_software_id) references software_product (tenant_id, id),
  foreign key (tenant_id, customer_id, from_site_id) references site (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id, to_asset_id) references asset (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id, to_service_id) references business_service (tenant_id, customer_id, id),
  foreign key (tenant_id, to_software_id) references software_product (tenant_id, id),
  foreign key (tenant_id, customer_id, to_contact_id) references contact (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id, to_site_id) references site (tenant_id, customer_id, id),
  check (num_nonnulls(from_asset_id, from_service_id, from_software_id, from_site_id) = 1),
  check (num_nonnulls(to_asset_id, to_service_id, to_software_id, to_contact_id, to_site_id) = 1),
  constraint relation_not_to_itself check (from_id <> to_id),
  check (until >= since)
);
-- not twice the same at once; followed forwards
create unique index relation_once on relation (tenant_id, customer_id, from_id, kind, to_id) where until is null;
-- followed backwards
create index relation_back on relation (tenant_id, customer_id, to_id, kind, from_id) where until is null;
-- of one end, with those that have ended
create index relation_by_from on relation (tenant_id, from_id, created_at, id);
create index relation_by_to on relation (tenant_id, to_id, created_at, id);
create index relation_by_time on relation (tenant_id, created_at, id);
create index relation_by_kind on relation (tenant_id, kind, created_at, id);
create index relation_by_customer on relation (tenant_id, customer_id, created_at, id);
create index relation_by_from_asset on relation (tenant_id, from_asset_id) where from_asset_id is not null;
create index relation_by_from_service on relation (tenant_id, from_service_id) where from_service_id is not null;
create index relation_by_from_software on relation (tenant_id, from_software_id) where from_software_id is not null;
create index relation_by_from_site on relation (tenant_id, from_site_id) where from_site_id is not null;
create index relation_by_to_asset on relation (tenant_id, to_asset_id) where to_asset_id is not null;
create index relation_by_to_service on relation (tenant_id, to_service_id) where to_service_id is not null;
create index relation_by_to_software on relation (tenant_id, to_software_id) where to_software_id is not null;
create index relation_by_to_contact on relation (tenant_id, to_contact_id) where to_contact_id is not null;
create index relation_by_to_site on relation (tenant_id, to_site_id) where to_site_id is not null;
call build_walls('relation', 'customer');
call make_mergeable('relation');
