create table customer (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  short_name text,
  status text not null check (status in ('prospect', 'active', 'suspended', 'ended')),
  account_manager_id uuid,
  address text,
  phone text,
  note text,
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, name),
  foreign key (tenant_id, account_manager_id) references staff_member (tenant_id, id)
);
create index customer_by_time on customer (tenant_id, created_at, id);
create index customer_by_name on customer (tenant_id, name collate "C", id);
create index customer_by_manager on customer (tenant_id, account_manager_id);
call build_walls('customer', 'customer', 'id');
grant select (tenant_id, id, name, short_name) on customer to yingtai_portal;

create table site (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  name text not null,
  address text,
  time_zone text not null,
  access_note text,
  retired_at timestamptz(3),
  foreign_key text,
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, customer_id, name),
  unique (tenant_id, customer_id, foreign_key),
  unique (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id)
);
create index site_by_time on site (tenant_id, created_at, id);
create index site_by_customer on site (tenant_id, customer_id, created_at, id);
call build_walls('site', 'customer');
grant select on site to yingtai_portal;

-- The person as one customer knows them (ORG-05).
create table contact (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  site_id uuid,
  name text not null,
  employee_number text,
  department text,
  position text,
  phone text,
  mobile text,
  email text,
  seat text,
  is_vip boolean not null default false,
  retired_at timestamptz(3),
  foreign_key text,
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, customer_id, employee_number),
  unique (tenant_id, customer_id, foreign_key),
  unique (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, customer_id, site_id) references site (tenant_id, customer_id, id)
);
create index contact_by_time on contact (tenant_id, created_at, id);
create index contact_by_customer on contact (tenant_id, customer_id, created_at, id);
create index contact_by_site on contact (tenant_id, site_id, created_at, id);
call build_walls('contact', 'customer');
grant select on contact to yingtai_portal;

-- Staff who see only some customers (ORG-08); identity keeps the resulting scope on the account.
create table staff_customer (
  tenant_id uuid not null,
  staff_id uuid not null,
  customer_id uuid not null,
  primary key (tenant_id, staff_id, customer_id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id)
);
create index staff_customer_by_customer on staff_customer (tenant_id, customer_id, staff_id);
call build_walls('staff_customer', 'customer');
