-- Whom the provider buys from and who looks after machines for it (WHS-06, beginnings): suppliers, maintenance vendors,
-- insurers, lessors, disposers, and who is spoken with there.
create table supplier (
  tenant_id uuid not null,
  id uuid not null,
  name text collate "C" not null,
  -- what they do for the provider, each once, in the order of the check
  kinds text[] not null check (
    cardinality(kinds) > 0 and kinds <@ array['supplier', 'maintainer', 'insurer', 'lessor', 'disposer']
  ),
  phone text,
  email text,
  address text,
  note text,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id)
);
-- one of a name among those in use, however it is written
create unique index supplier_by_name on supplier (tenant_id, lower(name)) where retired_at is null;
create index supplier_in_order on supplier (tenant_id, name, id);
create index supplier_by_time on supplier (tenant_id, created_at, id);
call build_walls('supplier', 'tenant');

-- Who is spoken with at a supplier; the first is called first. They are nobody's contacts: they cannot sign in.
create table supplier_person (
  tenant_id uuid not null,
  supplier_id uuid not null,
  position smallint not null,
  name text not null,
  job text,
  phone text,
  email text,
  primary key (tenant_id, supplier_id, position),
  foreign key (tenant_id, supplier_id) references supplier (tenant_id, id)
);
call build_walls('supplier_person', 'tenant');
