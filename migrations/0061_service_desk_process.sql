-- Process tailoring (SD-27): how the desk works otherwise than the standard for a customer, one of its contracts, or a
-- category, alone or together. Recording, first responsibility and clocks are no part of it: they always are.
create table process_variant (
  tenant_id uuid not null,
  id uuid not null,
  -- null: of every customer
  customer_id uuid,
  contract_id uuid,
  category_id uuid,
  name text not null,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  check (customer_id is not null or (category_id is not null and contract_id is null)),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, customer_id, contract_id) references contract (tenant_id, customer_id, id),
  foreign key (tenant_id, category_id) references category (tenant_id, id)
);
-- one in use for the same
create unique index process_variant_in_use on process_variant (tenant_id, customer_id, contract_id, category_id)
  nulls not distinct where retired_at is null;
create index process_variant_by_customer on process_variant (tenant_id, customer_id, contract_id);
create index process_variant_by_category on process_variant (tenant_id, category_id);
call build_walls('process_variant', 'shared');
create policy own_customer on process_variant as restrictive for all to yingtai_limited, yingtai_portal
  using (customer_id is null or customer_id = any (string_to_array(nullif(current_setting('app.customers', true), ''), ',')::uuid[]));
call make_mergeable('process_variant');
grant select (tenant_id, id, customer_id, contract_id, category_id, name, retired_at) on process_variant to yingtai_portal;

-- What it says from a day on; an earlier one governs the tickets that were recorded under it.
create table process_version (
  tenant_id uuid not null,
  id uuid not null,
  variant_id uuid not null,
  customer_id uuid,
  number integer not null,
  -- in the provider's time zone; of several that have begun the highest number counts
  valid_from date not null,
  -- process-variant.contract.ts
  terms jsonb not null,
  -- how the portal shows itself to the customer's people; only where the variant is of the whole customer
  portal jsonb,
  made_at timestamptz(3) not null,
  made_by_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, variant_id, number),
  foreign key (tenant_id, variant_id) references process_variant (tenant_id, id),
  foreign key (tenant_id, made_by_id) references staff_member (tenant_id, id)
);
create index process_version_by_customer on process_version (tenant_id, customer_id, variant_id);
create index process_version_by_maker on process_version (tenant_id, made_by_id);
call build_walls('process_version', 'shared');
create policy own_customer on process_version as restrictive for all to yingtai_limited, yingtai_portal
  using (customer_id is null or customer_id = any (string_to_array(nullif(current_setting('app.customers', true), ''), ',')::uuid[]));
call make_mergeable('process_version');
call make_append_only('process_version');
-- all but who of the provider made it
grant select (tenant_id, id, variant_id, customer_id, number, valid_from, terms, portal) on process_version
  to yingtai_portal;

-- Which version governs a ticket: of the variant that was nearest when it was recorded. A ticket without goes by the standard.
create table ticket_process (
  tenant_id uuid not null,
  ticket_id uuid not null,
  customer_id uuid not null,
  version_id uuid not null,
  -- how it closes, where the version says so and its contract does not; else as customer and provider have it
  closing text check (closing in ('signature_required', 'silent_consent')),
  consent_days integer check (consent_days between 1 and 60),
  primary key (tenant_id, ticket_id),
  check ((closing is not distinct from 'silent_consent') = (consent_days is not null)),
  foreign key (tenant_id, customer_id, ticket_id) references ticket (tenant_id, customer_id, id),
  foreign key (tenant_id, version_id) references process_version (tenant_id, id)
);
create index ticket_process_by_customer on ticket_process (tenant_id, customer_id, ticket_id);
create index ticket_process_by_version on ticket_process (tenant_id, version_id);
call build_walls('ticket_process', 'customer');
call make_mergeable('ticket_process');
call let_guests_add('ticket_process');
grant select, insert on ticket_process to yingtai_portal;
