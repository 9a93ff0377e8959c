-- A file on its way into the records (ORG-11): read, mapped, checked, confirmed, written, and undone if need be.
create table import (
  tenant_id uuid not null,
  id uuid not null,
  noun text not null,
  -- whose records they become, where a noun belongs to a customer and the file doesn't say; null: the file says
  customer_id uuid,
  -- what it is doing, or waits for: `mapping` and `checked` wait for a person
  state text not null check (state in ('reading', 'mapping', 'checking', 'checked', 'writing', 'done', 'undoing', 'undone', 'failed', 'cancelled')),
  -- code of the refusal that ended it
  failure text,
  file_name text not null,
  byte_count bigint not null,
  -- SHA-256 of the file in the blob folder; empty: forgotten, with what its rows say, some time after it ended
  content text collate "C" not null,
  -- [{ "name", "rowCount" }], and the one that is taken
  sheets jsonb not null default '[]',
  sheet integer,
  -- of the heads, as the sheet counts; what stands above it is left out
  head_row integer,
  -- heads of the file's columns in order, as text; and which field each becomes, null: left out
  heads jsonb not null default '[]',
  mapping jsonb not null default '[]',
  -- counted in rows
  total_count integer not null default 0,
  done_count integer not null default 0,
  create_count integer not null default 0,
  update_count integer not null default 0,
  same_count integer not null default 0,
  fault_count integer not null default 0,
  undone_count integer not null default 0,
  started_by uuid not null,
  -- in whose name the work now in hand is done
  asked_by uuid not null,
  created_at timestamptz(3) not null,
  checked_at timestamptz(3),
  written_at timestamptz(3),
  undone_at timestamptz(3),
  -- of the work now in hand; a job of an earlier turn finds another one here, and leaves
  turn uuid not null,
  -- when it last got on, and how often it was asked for anew since
  alive_at timestamptz(3) not null,
  asked_again_count integer not null default 0,
  revision integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, started_by) references staff_member (tenant_id, id),
  foreign key (tenant_id, asked_by) references staff_member (tenant_id, id)
);
create index import_by_time on import (tenant_id, created_at, id);
create index import_by_staff on import (tenant_id, started_by);
create index import_by_asker on import (tenant_id, asked_by);
-- work that has come to a stop
create index import_working on import (tenant_id, alive_at) where state in ('reading', 'checking', 'writing', 'undoing');
-- one a noun writes, or undoes, at a time
create unique index import_writing on import (tenant_id, noun) where state in ('writing', 'undoing');
call build_walls('import', 'tenant');
-- it may hold every customer's people: not for staff who see some customers only
revoke all on import from yingtai_limited;

create table import_row (
  tenant_id uuid not null,
  import_id uuid not null,
  -- as the sheet counts, its head row included
  number integer not null,
  -- one text a column, in the order of the heads; null: empty
  cells jsonb not null,
  outcome text check (outcome in ('create', 'update', 'same', 'fault')),
  -- [{ "column", "textKey", "params", "suggestion" }]
  faults jsonb not null default '[]',
  record_id uuid,
  -- of an update: what the changed fields held before, for undoing; of the record's revision after it
  before jsonb,
  revision_after integer,
  written_at timestamptz(3),
  undone_at timestamptz(3),
  primary key (tenant_id, import_id, number),
  foreign key (tenant_id, import_id) references import (tenant_id, id)
);
create index import_row_by_outcome on import_row (tenant_id, import_id, outcome, number);
create index import_row_waiting on import_row (tenant_id, import_id, number) where written_at is null;
-- what the files said of somebody who asks, or asks to be forgotten
create index import_row_by_record on import_row (tenant_id, record_id) where record_id is not null;
call build_walls('import_row', 'tenant');
revoke all on import_row from yingtai_limited;

-- How a file with these heads was mapped last time.
create table import_mapping (
  tenant_id uuid not null,
  noun text not null,
  -- SHA-256 of the heads
  heads_hash text collate "C" not null,
  mapping jsonb not null,
  used_at timestamptz(3) not null,
  primary key (tenant_id, noun, heads_hash)
);
call build_walls('import_mapping', 'tenant');
revoke all on import_mapping from yingtai_limited;
