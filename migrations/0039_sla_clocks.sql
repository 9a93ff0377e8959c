-- As many clocks as the agreements ask for: of each level and kind, and of one kind several, one after another (SLA-03, 04).
alter table clock drop constraint clock_kind_check;
alter table clock drop constraint clock_tenant_id_subject_kind_subject_id_kind_key;
alter table clock add column level text not null default 'sla' check (level in ('sla', 'ola', 'uc'));
-- from 1: a reopening that opens a new clock, a hand-over, a silence toward the customer
alter table clock add column run integer not null default 1;
-- by which it is judged, for reports; null: none was known
alter table clock add column priority text;
-- whose hours are laid on the calendar; null: of no site
alter table clock add column site_id uuid;
-- days and months that go by the wall clock count nights too
alter table clock add column counts_nights boolean not null default false;
-- when its subject was recorded: by the versions of agreement, calendar and layers of this instant
alter table clock add column promised_at timestamptz(3);
alter table clock no force row level security;
alter table agreement_line no force row level security;
-- until now every line was for one priority
update clock set promised_at = started_at, priority = line.conditions -> 'priorities' ->> 0
  from agreement_line line where line.tenant_id = clock.tenant_id and line.id = clock.line_id;
alter table agreement_line force row level security;
alter table clock force row level security;
alter table clock alter column promised_at set not null;
-- a working day may begin at a fraction of a second
alter table clock alter column target_seconds type double precision;
-- the earliest instant at which a step of an escalation rule may be due; null: none waits
alter table clock add column next_step_at timestamptz(3);
alter table clock add unique (tenant_id, subject_kind, subject_id, level, kind, run);
-- claimed over all providers, as deliveries are
create index clock_by_step on clock (tenant_id, next_step_at) where next_step_at is not null;
-- the board: what breaches next, what is breached and goes on; reports: by start
create index clock_breached on clock (tenant_id, breached_at desc, id) where breached_at is not null;
create index clock_by_start on clock (tenant_id, started_at desc, id desc)
  include (customer_id, level, kind, priority, result, phase, line_id);
create policy claiming on clock for update to claimer using (true);
grant select, update (next_step_at) on clock to claimer;

-- A breach that is excused, with its reason and evidence (BIL-13): beside the fact, which stays.
create table breach_excuse (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  clock_id uuid not null,
  -- of the list `breach_excuse`
  reason text not null,
  evidence text not null,
  recorded_at timestamptz(3) not null,
  recorded_by_id uuid,
  withdrawn_at timestamptz(3),
  withdrawn_by_id uuid,
  revision integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, clock_id) references clock (tenant_id, id),
  foreign key (tenant_id, recorded_by_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, withdrawn_by_id) references staff_member (tenant_id, id)
);
create unique index breach_excuse_stands on breach_excuse (tenant_id, clock_id) where withdrawn_at is null;
create index breach_excuse_by_customer on breach_excuse (tenant_id, customer_id, clock_id);
create index breach_excuse_by_recorder on breach_excuse (tenant_id, recorded_by_id);
create index breach_excuse_by_withdrawer on breach_excuse (tenant_id, withdrawn_by_id);
call build_walls('breach_excuse', 'customer');
call make_mergeable('breach_excuse');
