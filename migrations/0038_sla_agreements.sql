-- Agreements of three levels (SLA-08), of the provider, of one customer or of one contract (SLA-05), in versions.
alter table agreement add column level text not null default 'sla' check (level in ('sla', 'ola', 'uc'));
alter table agreement add column customer_id uuid;
alter table agreement add column contract_id uuid;
-- with whom a uc is: a supplier's name
alter table agreement add column counterpart text;
alter table agreement add constraint agreement_contract_of_customer check (contract_id is null or customer_id is not null);
alter table agreement add foreign key (tenant_id, customer_id) references customer (tenant_id, id);
alter table agreement add foreign key (tenant_id, customer_id, contract_id) references contract (tenant_id, customer_id, id);
alter table agreement drop constraint agreement_tenant_id_name_key;
create unique index agreement_name on agreement (tenant_id, name, customer_id, contract_id) nulls not distinct;
create index agreement_by_customer on agreement (tenant_id, customer_id, contract_id);
create index agreement_by_contract on agreement (tenant_id, contract_id);
create index agreement_by_time on agreement (tenant_id, created_at desc, id desc);
create policy own_customer on agreement as restrictive for all to yingtai_limited, yingtai_portal
  using (customer_id is null or customer_id = any (string_to_array(nullif(current_setting('app.customers', true), ''), ',')::uuid[]));
call make_mergeable('agreement');
-- with whom a uc is, is not for the customers' people
revoke select on agreement from yingtai_portal;
grant select (tenant_id, id, code, name, is_default, level, customer_id, contract_id, retired_at, created_at, revision) on agreement to yingtai_portal;

-- The whole of an agreement from an instant on, until the next or its own end. What is timed goes by the one that was made
-- and valid when it began (SLA-05): a version that is made later changes nothing before it.
create table agreement_version (
  tenant_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  customer_id uuid,
  number integer not null,
  valid_from timestamptz(3) not null,
  -- exclusive; null: until another begins
  valid_until timestamptz(3),
  -- why: the rationale that stands in the document
  reason text,
  -- what the document says beside its lines (SLA-16): parties, services, penalties …: agreement-document.contract.ts
  clauses jsonb not null default '{}',
  made_at timestamptz(3) not null,
  made_by_id uuid,
  -- taken back before it began
  withdrawn_at timestamptz(3),
  primary key (tenant_id, id),
  unique (tenant_id, agreement_id, number),
  check (valid_until > valid_from),
  foreign key (tenant_id, agreement_id) references agreement (tenant_id, id),
  foreign key (tenant_id, made_by_id) references staff_member (tenant_id, id)
);
create index agreement_version_by_customer on agreement_version (tenant_id, customer_id);
create index agreement_version_by_maker on agreement_version (tenant_id, made_by_id);
call build_walls('agreement_version', 'shared');
create policy own_customer on agreement_version as restrictive for all to yingtai_limited, yingtai_portal
  using (customer_id is null or customer_id = any (string_to_array(nullif(current_setting('app.customers', true), ''), ',')::uuid[]));
call make_mergeable('agreement_version');
grant select (tenant_id, id, agreement_id, customer_id, number, valid_from, valid_until, reason, clauses, made_at, withdrawn_at) on agreement_version to yingtai_portal;

-- A kind of clock that the provider adds: from which milestone to which (SLA-03).
create table clock_kind (
  tenant_id uuid not null,
  id uuid not null,
  -- what lines and clocks hold; never changes
  code text not null,
  name text not null,
  starts_on text not null,
  stops_on text not null,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  unique (tenant_id, name)
);
call build_walls('clock_kind', 'shared');
grant select on clock_kind to yingtai_portal;

alter table agreement_line add column customer_id uuid;
alter table agreement_line add column version_id uuid;
alter table agreement_line add column position integer not null default 1;
alter table agreement_line add column name text;
-- any where a condition is not named: agreement-line.contract.ts
alter table agreement_line add column conditions jsonb not null default '{}';
-- null: by the date agreed with the customer
alter table agreement_line add column target_value integer check (target_value > 0);
alter table agreement_line add column target_unit text not null default 'minute'
  check (target_unit in ('second', 'minute', 'hour', 'working_day', 'working_day_close', 'calendar_day', 'calendar_month'));
-- of a response: `accepted`, `answered`; null: as its kind says
alter table agreement_line add column stops_on text;
alter table agreement_line add column on_priority_change text not null default 'keep' check (on_priority_change in ('keep', 'restart'));
alter table agreement_line add column on_reopening text not null default 'continue' check (on_reopening in ('continue', 'restart', 'new'));
-- beyond the contract's limits (SLA-17)
alter table agreement_line add column beyond_limit text not null default 'as_is' check (beyond_limit in ('as_is', 'extended', 'not_owed'));
alter table agreement_line add column extension_percent integer check (extension_percent > 0);
alter table agreement_line drop constraint agreement_line_kind_check;
alter table agreement_line drop constraint agreement_line_check;

-- What stood there becomes versions: one for each instant at which lines changed, with all that held then.
alter table agreement no force row level security;
alter table agreement_line no force row level security;
alter table clock no force row level security;
alter table agreement_version no force row level security;
insert into agreement_version (tenant_id, id, agreement_id, number, valid_from, made_at)
  select tenant_id, gen_random_uuid(), agreement_id, row_number() over (partition by tenant_id, agreement_id order by valid_from), valid_from, valid_from
  from (select distinct tenant_id, agreement_id, valid_from from agreement_line) as changed;
create temporary table carried on commit drop as
  select v.tenant_id, v.id as version_id, v.valid_from as begins, l.id as line_id,
    case when l.valid_from = v.valid_from then l.id else gen_random_uuid() end as copy_id,
    lead(v.valid_from) over (partition by v.tenant_id, v.agreement_id, l.id order by v.valid_from) as ends
  from agreement_version v
  join lateral (
    select distinct on (kind, priority) * from agreement_line
    where tenant_id = v.tenant_id and agreement_id = v.agreement_id and valid_from <= v.valid_from
    order by kind, priority, version desc
  ) as l on true;
insert into agreement_line (tenant_id, id, agreement_id, version, kind, priority, target_seconds, calendar_id, pausing_reasons, valid_from, version_id)
  select l.tenant_id, c.copy_id, l.agreement_id, l.version + 1000000 + row_number() over (), l.kind, l.priority, l.target_seconds, l.calendar_id,
    l.pausing_reasons, c.begins, c.version_id
  from carried c join agreement_line l on l.tenant_id = c.tenant_id and l.id = c.line_id
  where c.copy_id <> c.line_id;
update agreement_line l set version_id = c.version_id from carried c
  where c.tenant_id = l.tenant_id and c.line_id = l.id and c.copy_id = c.line_id;
update clock set line_id = c.copy_id from carried c
  where c.copy_id <> c.line_id and c.tenant_id = clock.tenant_id and clock.line_id = c.line_id
    and clock.started_at >= c.begins and (c.ends is null or clock.started_at < c.ends);
update agreement_line set
  conditions = jsonb_build_object('priorities', jsonb_build_array(priority)),
  target_value = target_seconds, target_unit = 'second',
  position = (case kind when 'response' then 0 else 4 end) + substr(priority, 2)::integer;
alter table agreement force row level security;
alter table agreement_line force row level security;
alter table clock force row level security;
alter table agreement_version force row level security;

alter table agreement_line alter column version_id set not null;
alter table agreement_line drop constraint agreement_line_tenant_id_agreement_id_kind_priority_version_key;
alter table agreement_line drop column version, drop column priority, drop column target_seconds, drop column valid_from;
alter table agreement_line add unique (tenant_id, version_id, position);
alter table agreement_line add foreign key (tenant_id, version_id) references agreement_version (tenant_id, id);
alter table agreement_line add check (kind = 'resolution' or target_value is not null);
create index agreement_line_by_agreement on agreement_line (tenant_id, agreement_id, version_id);
create index agreement_line_by_customer on agreement_line (tenant_id, customer_id);
create policy own_customer on agreement_line as restrictive for all to yingtai_limited, yingtai_portal
  using (customer_id is null or customer_id = any (string_to_array(nullif(current_setting('app.customers', true), ''), ',')::uuid[]));
call make_mergeable('agreement_line');
