-- A service level objective (SLA-09): measures, comparison, window, load condition, share to be attained a calendar month.
create table objective (
  tenant_id uuid not null,
  id uuid not null,
  -- null: of the provider itself
  customer_id uuid,
  contract_id uuid,
  name text not null,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique nulls not distinct (tenant_id, customer_id, name),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, contract_id) references contract (tenant_id, id)
);
create index objective_by_customer on objective (tenant_id, customer_id, id);
create index objective_by_contract on objective (tenant_id, contract_id);
call build_walls('objective', 'shared');
create policy own_customer on objective as restrictive for all to yingtai_limited, yingtai_portal
  using (customer_id is null or customer_id = any (string_to_array(nullif(current_setting('app.customers', true), ''), ',')::uuid[]));
call make_mergeable('objective');
-- their own, to whoever speaks for the company
grant select (tenant_id, id, customer_id, contract_id, name, retired_at, created_at) on objective to yingtai_portal;

-- What it asks, from a month on; months that are over never change.
create table objective_version (
  tenant_id uuid not null,
  objective_id uuid not null,
  customer_id uuid,
  number integer not null,
  -- first day of a month, in the calendar's zone
  valid_from date not null,
  -- conditions over series, load condition, calendar, share, what unknown seconds are: objective.contract.ts
  definition jsonb not null,
  made_at timestamptz(3) not null,
  primary key (tenant_id, objective_id, number),
  foreign key (tenant_id, objective_id) references objective (tenant_id, id)
);
create index objective_version_by_customer on objective_version (tenant_id, customer_id, objective_id);
call build_walls('objective_version', 'shared');
create policy own_customer on objective_version as restrictive for all to yingtai_limited, yingtai_portal
  using (customer_id is null or customer_id = any (string_to_array(nullif(current_setting('app.customers', true), ''), ',')::uuid[]));
call make_mergeable('objective_version');
call make_append_only('objective_version');
grant select on objective_version to yingtai_portal;

-- What came of a day, kept so that a month need not be worked out from a million samples for each reader: a cache, right
-- while its basis is the one that would be written now.
create table objective_day (
  tenant_id uuid not null,
  objective_id uuid not null,
  customer_id uuid,
  day date not null,
  -- milliseconds of the window under load; of objectives over tickets: clocks
  attained bigint not null,
  failed bigint not null,
  -- without samples; of clocks: excused
  unknown bigint not null,
  -- the version, and how often the hours of its series were written
  basis text not null,
  -- worked out up to here: less than the day while it lasts
  through_at timestamptz(3) not null,
  primary key (tenant_id, objective_id, day),
  foreign key (tenant_id, objective_id) references objective (tenant_id, id)
);
create index objective_day_by_customer on objective_day (tenant_id, customer_id, objective_id);
call build_walls('objective_day', 'shared');
create policy own_customer on objective_day as restrictive for all to yingtai_limited, yingtai_portal
  using (customer_id is null or customer_id = any (string_to_array(nullif(current_setting('app.customers', true), ''), ',')::uuid[]));
call make_mergeable('objective_day');
grant select on objective_day to yingtai_portal;

-- A row of numbers over time that monitoring pushes: `response_ms` of a service of a customer.
create table sample_series (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid,
  code text not null collate "C",
  name text not null,
  unit text,
  -- a sample speaks for so many seconds at most; after that nothing is known
  holds_seconds integer not null check (holds_seconds between 1 and 86400),
  last_at timestamptz(3),
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, code)
);
create index sample_series_by_customer on sample_series (tenant_id, customer_id, id);
call build_walls('sample_series', 'shared');
create policy own_customer on sample_series as restrictive for all to yingtai_limited, yingtai_portal
  using (customer_id is null or customer_id = any (string_to_array(nullif(current_setting('app.customers', true), ''), ',')::uuid[]));
call make_mergeable('sample_series');

-- An hour of a series, packed: a few bytes a sample.
create table sample_hour (
  tenant_id uuid not null,
  customer_id uuid,
  series_id uuid not null,
  hour timestamptz(3) not null,
  sample_count integer not null,
  -- times, then values: sample-columns.ts
  packed bytea not null,
  -- counts up with each writing, so that what was worked out from it is known to be old
  revision integer not null default 1,
  primary key (tenant_id, series_id, hour),
  foreign key (tenant_id, series_id) references sample_series (tenant_id, id)
);
create index sample_hour_by_customer on sample_hour (tenant_id, customer_id, series_id);
call build_walls('sample_hour', 'shared');
create policy own_customer on sample_hour as restrictive for all to yingtai_limited, yingtai_portal
  using (customer_id is null or customer_id = any (string_to_array(nullif(current_setting('app.customers', true), ''), ',')::uuid[]));
call make_mergeable('sample_hour');
alter table sample_hour alter column packed set storage external;

-- What stopped in a month, for objectives over tickets.
create index clock_by_stop on clock (tenant_id, stopped_at) include (customer_id, level, kind, priority, result, line_id)
  where stopped_at is not null;
