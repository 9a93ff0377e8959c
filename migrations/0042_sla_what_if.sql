-- A past period worked out anew under other terms, changing no record (SLA-13).
create table what_if (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  from_day date not null,
  -- inclusive
  until_day date not null,
  -- customers, kinds, and what is otherwise: agreement or lines, calendar, targets, pausing, priority: what-if.contract.ts
  scenario jsonb not null,
  state text not null check (state in ('waiting', 'running', 'done', 'failed', 'stopped')),
  -- how far: subjects of the period done
  done_count integer not null default 0,
  -- why it failed: a code of a text
  trouble text,
  asked_by_id uuid,
  asked_at timestamptz(3) not null,
  ended_at timestamptz(3),
  revision integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, asked_by_id) references staff_member (tenant_id, id)
);
create index what_if_by_time on what_if (tenant_id, asked_at desc, id desc);
create index what_if_by_asker on what_if (tenant_id, asked_by_id);
call build_walls('what_if', 'tenant');

-- A clock as it would have been, beside the one that was.
create table what_if_clock (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  what_if_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  level text not null,
  kind text not null,
  run integer not null,
  priority text,
  started_at timestamptz(3) not null,
  stopped_at timestamptz(3),
  deadline_at timestamptz(3),
  target_seconds double precision,
  elapsed_seconds double precision,
  -- null: nothing would have been promised
  result text check (result in ('open', 'met', 'breached')),
  -- of the clock that was; null: there was none
  fact_result text check (fact_result in ('open', 'met', 'breached')),
  fact_deadline_at timestamptz(3),
  fact_target_seconds double precision,
  fact_elapsed_seconds double precision,
  primary key (tenant_id, id),
  -- a job that is done again adds nothing
  unique (tenant_id, what_if_id, subject_id, level, kind, run),
  foreign key (tenant_id, what_if_id) references what_if (tenant_id, id)
);
create index what_if_clock_by_start on what_if_clock (tenant_id, what_if_id, started_at desc, id desc);
create index what_if_clock_by_customer on what_if_clock (tenant_id, customer_id, what_if_id);
create index what_if_clock_by_subject on what_if_clock (tenant_id, subject_id);
call build_walls('what_if_clock', 'customer');
call make_mergeable('what_if_clock');
