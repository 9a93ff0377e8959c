-- What a place changes of every calendar that is laid on it (SLA-01): the provider (neither customer nor site), a customer,
-- a site. Written once; what is timed goes by the one valid when it began, so a change is a new row and null takes it away.
create table calendar_layer (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid,
  site_id uuid,
  -- whole weekdays and whole days: kernel/working-time/layers.ts; null: nothing is changed here any more
  layer jsonb,
  valid_from timestamptz(3) not null,
  primary key (tenant_id, id),
  check (site_id is null or customer_id is not null),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, customer_id, site_id) references site (tenant_id, customer_id, id)
);
create index calendar_layer_by_customer on calendar_layer (tenant_id, customer_id, site_id, valid_from);
create index calendar_layer_by_site on calendar_layer (tenant_id, site_id) where site_id is not null;
call build_walls('calendar_layer', 'shared');
-- rows of one customer are for no other
create policy own_customer on calendar_layer as restrictive for all to yingtai_limited, yingtai_portal
  using (customer_id is null or customer_id = any (string_to_array(nullif(current_setting('app.customers', true), ''), ',')::uuid[]));
call make_append_only('calendar_layer');
call make_mergeable('calendar_layer');
grant select on calendar_layer to yingtai_portal;

-- Which papers said so, and when it was taken over.
alter table national_year add column papers text[];
alter table national_year add column imported_at timestamptz(3);

-- Up to which revision of its nation's years a provider's deadlines were worked out (national_year.revision): what came
-- since is announced once, and whoever keeps deadlines works them out anew.
create table followed_nation (
  tenant_id uuid not null,
  nation text not null,
  revision integer not null,
  primary key (tenant_id, nation)
);
call build_walls('followed_nation', 'tenant');
