create table agreement (
  tenant_id uuid not null,
  id uuid not null,
  code text,
  name text not null,
  is_default boolean not null default false,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  unique (tenant_id, name)
);
create unique index agreement_default on agreement (tenant_id) where is_default;
call build_walls('agreement', 'shared');
grant select on agreement to yingtai_portal;

-- What an agreement promises for a priority: one row a kind of clock. What is timed keeps the version under which it
-- began (SLA-05), so a change is a new version and old ones stay.
create table agreement_line (
  tenant_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  version integer not null,
  kind text not null check (kind in ('response', 'resolution')),
  priority text not null check (priority in ('P1', 'P2', 'P3', 'P4')),
  -- working seconds; null: by the date agreed with the customer (P4, SD-05)
  target_seconds integer check (target_seconds > 0),
  calendar_id uuid not null,
  -- waiting with one of these reasons pauses
  pausing_reasons text[] not null,
  valid_from timestamptz(3) not null,
  primary key (tenant_id, id),
  unique (tenant_id, agreement_id, kind, priority, version),
  check (kind = 'resolution' or target_seconds is not null),
  foreign key (tenant_id, agreement_id) references agreement (tenant_id, id),
  foreign key (tenant_id, calendar_id) references calendar (tenant_id, id)
);
create index agreement_line_by_calendar on agreement_line (tenant_id, calendar_id);
call build_walls('agreement_line', 'shared');
call make_append_only('agreement_line');
grant select on agreement_line to yingtai_portal;

-- A cache of the pure function of a subject's history, as of its last fact; a command recomputes and compares (SLA-03).
create table clock (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  kind text not null check (kind in ('response', 'resolution')),
  -- those in force; before a change of priority others may have been
  line_id uuid not null,
  calendar_id uuid not null,
  phase text not null check (phase in ('running', 'paused', 'stopped', 'void')),
  result text not null check (result in ('open', 'met', 'breached')),
  target_seconds integer,
  -- working seconds with their three decimals, counted up to counted_to
  elapsed_seconds double precision not null,
  counted_to timestamptz(3) not null,
  started_at timestamptz(3) not null,
  stopped_at timestamptz(3),
  -- null while paused with time left, and when nothing is promised
  deadline_at timestamptz(3),
  breached_at timestamptz(3),
  -- [{ from, to, reason }]; the last is open while it lasts
  pauses jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, subject_kind, subject_id, kind),
  foreign key (tenant_id, line_id) references agreement_line (tenant_id, id),
  foreign key (tenant_id, calendar_id) references calendar (tenant_id, id)
);
create index clock_by_customer on clock (tenant_id, customer_id, subject_id);
create index clock_running on clock (tenant_id, deadline_at) where phase = 'running';
create index clock_by_line on clock (tenant_id, line_id);
create index clock_by_calendar on clock (tenant_id, calendar_id);
call build_walls('clock', 'customer');
grant select, insert, update on clock to yingtai_portal;
