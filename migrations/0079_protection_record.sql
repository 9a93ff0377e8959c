-- How machines are protected (AST-11: antivirus, patches, what viruses did, week by week) and how they would come back
-- (AST-18: system recovery, backups of data).

create table protection_state (
  tenant_id uuid not null,
  asset_id uuid not null,
  customer_id uuid not null,
  -- null, though something is known of it: it has none
  antivirus_product text,
  antivirus_version text,
  -- null: not said, here and below
  antivirus_enabled boolean,
  antivirus_up_to_date boolean,
  -- the day of its virus definitions
  definitions_on date,
  antivirus_source text check (antivirus_source in ('person', 'inventory')),
  -- as of when; null: nothing is known of its antivirus
  antivirus_at timestamptz(3),
  -- why it needs none
  exempt_reason text,
  patched_on date,
  missing_patches integer check (missing_patches >= 0),
  patch_source text check (patch_source in ('person', 'inventory')),
  patch_at timestamptz(3),
  revision integer not null default 1,
  primary key (tenant_id, asset_id),
  check ((antivirus_source is null) = (antivirus_at is null)),
  check ((patch_source is null) = (patch_at is null)),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, customer_id, asset_id) references asset (tenant_id, customer_id, id)
);
create index protection_state_by_customer on protection_state (tenant_id, customer_id, asset_id);
call build_walls('protection_state', 'customer');
call make_mergeable('protection_state');

-- A virus that was found on a machine, as people or a sheet of the antivirus console say.
create table virus_event (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  asset_id uuid not null,
  virus_name text not null,
  found_at timestamptz(3) not null,
  action text not null check (action in ('blocked', 'cleaned', 'quarantined', 'deleted', 'reinstalled', 'none')),
  note text,
  source text not null check (source in ('person', 'import')),
  recorded_at timestamptz(3) not null,
  recorded_by_id uuid,
  -- it was none, or stands there twice
  retired_at timestamptz(3),
  revision integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, customer_id, asset_id) references asset (tenant_id, customer_id, id),
  foreign key (tenant_id, recorded_by_id) references staff_member (tenant_id, id)
);
create index virus_event_by_time on virus_event (tenant_id, found_at, id);
create index virus_event_by_customer on virus_event (tenant_id, customer_id, found_at, id);
create index virus_event_by_asset on virus_event (tenant_id, asset_id, found_at, id);
create index virus_event_by_recorder on virus_event (tenant_id, recorded_by_id) where recorded_by_id is not null;
call build_walls('virus_event', 'customer');
call make_mergeable('virus_event');

-- A customer's machines as they stood in a week: counted anew each day until it is over.
create table protection_week (
  tenant_id uuid not null,
  customer_id uuid not null,
  -- its Monday
  week_on date not null check (extract(isodow from week_on) = 1),
  counted_at timestamptz(3) not null,
  -- that need protection
  machines integer not null,
  protected integer not null,
  -- by their definitions' age, of those protected: at most 3, 7, 30 days, older, not known
  age3 integer not null,
  age7 integer not null,
  age30 integer not null,
  age_over integer not null,
  age_unknown integer not null,
  -- with patches missing, and those of which that is not known
  unpatched integer not null,
  patches_unknown integer not null,
  -- which of them stood without protection
  without_ids uuid[] not null,
  primary key (tenant_id, customer_id, week_on),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id)
);
create index protection_week_by_week on protection_week (tenant_id, week_on, customer_id);
call build_walls('protection_week', 'customer');
call make_mergeable('protection_week');

-- What an engineer says of a week's virus events, signed: it stands, and whoever has to correct it signs another.
create table protection_assessment (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  week_on date not null check (extract(isodow from week_on) = 1),
  cause text not null,
  spread text not null,
  action text not null,
  -- how many there were when it was signed
  event_count integer not null check (event_count >= 0),
  -- whose place it takes
  corrects_id uuid,
  signed_at timestamptz(3) not null,
  signed_by_id uuid not null,
  -- as they were called when they signed
  signed_name text not null,
  primary key (tenant_id, id),
  unique (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, customer_id, corrects_id) references protection_assessment (tenant_id, customer_id, id),
  foreign key (tenant_id, signed_by_id) references staff_member (tenant_id, id)
);
create unique index protection_assessment_corrected on protection_assessment (tenant_id, corrects_id)
  where corrects_id is not null;
create index protection_assessment_by_week on protection_assessment (tenant_id, customer_id, week_on, signed_at);
create index protection_assessment_by_signer on protection_assessment (tenant_id, signed_by_id);
call build_walls('protection_assessment', 'customer');
call make_mergeable('protection_assessment');
call make_append_only('protection_assessment');
-- but it loses words about a person (PLT-16)
grant update (cause, spread, action) on protection_assessment to yingtai_desk, yingtai_limited;

-- How a machine would come back, and how what is on it is kept twice.
create table backup_record (
  tenant_id uuid not null,
  asset_id uuid not null,
  customer_id uuid not null,
  -- system image or one-key restore
  system_kind text check (system_kind in ('image', 'one_key')),
  system_medium text,
  system_place text,
  system_on date,
  restore_tested_on date,
  restore_worked boolean,
  -- what puts it back at each start: a card, a program
  guard_kind text check (guard_kind in ('card', 'software')),
  guard_name text,
  data_kind text check (data_kind in ('double_disk', 'other_machine', 'disc', 'cloud')),
  data_place text,
  cycle_days integer check (cycle_days between 1 and 3650),
  -- from when on its data is backed up
  data_since date,
  last_success_on date,
  -- the day by which the next has to have worked: the last, or the beginning, and a cycle
  due_on date,
  note text,
  revision integer not null default 1,
  primary key (tenant_id, asset_id),
  check ((data_kind is null) = (due_on is null)),
  check ((restore_tested_on is null) = (restore_worked is null)),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, customer_id, asset_id) references asset (tenant_id, customer_id, id)
);
create index backup_record_by_due on backup_record (tenant_id, due_on, asset_id) where due_on is not null;
create index backup_record_by_customer on backup_record (tenant_id, customer_id, asset_id);
call build_walls('backup_record', 'customer');
call make_mergeable('backup_record');
