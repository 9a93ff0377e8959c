alter table customer
  add column parent_id uuid,
  add column industry text,
  -- unified social credit code (统一社会信用代码, GB 32100-2015)
  add column credit_code text collate "C",
  add column tax_number text,
  add column mailing_address text,
  add column fax text,
  add column bank_name text,
  add column bank_account_name text,
  add column bank_account_number text,
  add column tags text[] not null default '{}',
  add column custom jsonb not null default '{}',
  -- into which it was merged, being the same company
  add column merged_into_id uuid,
  add unique (tenant_id, credit_code),
  add foreign key (tenant_id, parent_id) references customer (tenant_id, id),
  add foreign key (tenant_id, merged_into_id) references customer (tenant_id, id);
create index customer_by_parent on customer (tenant_id, parent_id, id);
create index customer_by_merger on customer (tenant_id, merged_into_id) where merged_into_id is not null;

alter table site
  add column region text,
  add column opening_hours text,
  -- hazards to health, and the protection that is required: an engineer may refuse (ORG-03)
  add column hazards text,
  add column protection text,
  -- degrees, WGS 84
  add column latitude double precision check (latitude between -90 and 90),
  add column longitude double precision check (longitude between -180 and 180);

create table room (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  site_id uuid not null,
  floor text,
  name text not null,
  -- among the rooms of its site, from 0
  position integer not null,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, customer_id, id),
  unique nulls not distinct (tenant_id, customer_id, site_id, floor, name),
  foreign key (tenant_id, customer_id, site_id) references site (tenant_id, customer_id, id)
);
create index room_by_site on room (tenant_id, site_id, position, id);
create index room_by_customer on room (tenant_id, customer_id, site_id);
call build_walls('room', 'customer');
grant select on room to yingtai_portal;

-- An engineer refused to work at a site because of its hazards (ORG-03): what they said stays.
create table site_refusal (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  site_id uuid not null,
  staff_id uuid not null,
  reason text not null,
  refused_at timestamptz(3) not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id, site_id) references site (tenant_id, customer_id, id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id)
);
create index site_refusal_by_site on site_refusal (tenant_id, site_id, refused_at);
create index site_refusal_by_customer on site_refusal (tenant_id, customer_id, refused_at);
create index site_refusal_by_staff on site_refusal (tenant_id, staff_id);
call build_walls('site_refusal', 'customer');
call make_append_only('site_refusal');

create table department (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  parent_id uuid,
  name text not null,
  -- for charge-back (BIL-15)
  cost_centre text,
  retired_at timestamptz(3),
  foreign_key text,
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, customer_id, id),
  unique (tenant_id, customer_id, foreign_key),
  unique nulls not distinct (tenant_id, customer_id, parent_id, name),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, customer_id, parent_id) references department (tenant_id, customer_id, id)
);
create index department_by_customer on department (tenant_id, customer_id, parent_id, name);
create index department_by_parent on department (tenant_id, parent_id);
create index department_by_time on department (tenant_id, created_at, id);
call build_walls('department', 'customer');
grant select on department to yingtai_portal;

-- The human behind contacts of several customers (ORG-05); for the provider's eyes only.
create table person (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id)
);
call build_walls('person', 'tenant');

alter table contact
  add column person_id uuid,
  -- `department` (text) stays until every row's words have become a department (docs/decisions)
  add column department_id uuid,
  add column other_phone text,
  add column language text check (language in ('zh-CN', 'en')),
  add column preferred_channel text,
  add column valid_from date,
  add column valid_to date,
  add column custom jsonb not null default '{}',
  add column merged_into_id uuid,
  -- their name and numbers were taken out on request (PLT-16); what was done for them stays
  add column erased_at timestamptz(3),
  add foreign key (tenant_id, person_id) references person (tenant_id, id),
  add foreign key (tenant_id, customer_id, department_id) references department (tenant_id, customer_id, id),
  add foreign key (tenant_id, customer_id, merged_into_id) references contact (tenant_id, customer_id, id);
create index contact_by_person on contact (tenant_id, person_id) where person_id is not null;
-- whose words are still to be turned into departments
create index contact_with_words on contact (tenant_id, customer_id, id) where department is not null;
create index contact_by_department on contact (tenant_id, department_id, created_at, id);
create index contact_by_merger on contact (tenant_id, merged_into_id) where merged_into_id is not null;
-- probable doubles of one customer, and the same human at several
create index contact_by_mobile on contact (tenant_id, mobile, customer_id) where mobile is not null;
create index contact_by_email on contact (tenant_id, email, customer_id) where email is not null;
create index contact_by_name on contact (tenant_id, customer_id, name);
create index contact_vip on contact (tenant_id, created_at, id) where is_vip;
-- who is gone, or will be on a day that is known: few of all, and listed alone
create index contact_gone on contact (tenant_id, created_at, id) where retired_at is not null or valid_to is not null;
-- whose time at the customer ends, in the order in which it does
create index contact_leaving on contact (tenant_id, valid_to) where valid_to is not null and retired_at is null;

-- A customer's systems, and the accounts that its people hold in them (账号管理, ORG-06).
create table customer_system (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  name text not null,
  note text,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, customer_id, id),
  unique (tenant_id, customer_id, name),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id)
);
call build_walls('customer_system', 'customer');
grant select on customer_system to yingtai_portal;

create table system_account (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  contact_id uuid not null,
  system_id uuid not null,
  account_name text not null,
  -- in the system's own words
  permissions text,
  granted_on date not null,
  -- number of the request by which it was granted, and revoked (a ticket stands above this module)
  granted_for text,
  revoked_on date,
  revoked_for text,
  note text,
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id, contact_id) references contact (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id, system_id) references customer_system (tenant_id, customer_id, id),
  check (revoked_on >= granted_on)
);
-- a name is one account in its system, until it is taken away
create unique index system_account_in_use on system_account (tenant_id, system_id, account_name) where revoked_on is null;
create index system_account_by_system on system_account (tenant_id, system_id, created_at, id);
create index system_account_by_contact on system_account (tenant_id, contact_id, created_at, id);
create index system_account_by_customer on system_account (tenant_id, customer_id, created_at, id);
create index system_account_by_time on system_account (tenant_id, created_at, id);
create index system_account_unrevoked on system_account (tenant_id, created_at, id) where revoked_on is null;
create index system_account_revoked on system_account (tenant_id, created_at, id) where revoked_on is not null;
call build_walls('system_account', 'customer');
grant select on system_account to yingtai_portal;

-- What staff sign before a customer's access is given (ORG-17): the words in versions, and who signed which.
create table confidentiality_statement (
  tenant_id uuid not null,
  customer_id uuid not null,
  version integer not null,
  text text not null,
  created_at timestamptz(3) not null,
  primary key (tenant_id, customer_id, version),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id)
);
call build_walls('confidentiality_statement', 'customer');
call make_append_only('confidentiality_statement');

create table confidentiality_signature (
  tenant_id uuid not null,
  customer_id uuid not null,
  version integer not null,
  staff_id uuid not null,
  signed_at timestamptz(3) not null,
  -- who entered what was signed on paper; null: signed here by themselves
  entered_by uuid,
  primary key (tenant_id, customer_id, version, staff_id),
  foreign key (tenant_id, customer_id, version) references confidentiality_statement (tenant_id, customer_id, version),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, entered_by) references staff_member (tenant_id, id)
);
create index confidentiality_signature_by_staff on confidentiality_signature (tenant_id, staff_id, signed_at);
create index confidentiality_signature_by_enterer on confidentiality_signature (tenant_id, entered_by);
call build_walls('confidentiality_signature', 'customer');
call make_append_only('confidentiality_signature');
