-- Scans of networks, machines that have fallen silent, signs that say nothing, and how long documents are kept (AST-08, 09).

-- What a provider says of inventories, where it differs from what is delivered.
create table inventory_setting (
  tenant_id uuid not null,
  -- a document is of use while it may have to be explained, applied or taken back
  keep_days smallint not null check (keep_days between 7 and 1825),
  -- a machine that has not reported for so long has fallen silent
  silent_days smallint not null check (silent_days between 2 and 365),
  -- in which a machine enters that nobody has entered
  entry_status text not null check (entry_status in ('in_use', 'in_stock', 'planned')),
  revision integer not null default 1,
  primary key (tenant_id)
);
call build_walls('inventory_setting', 'tenant');

-- Signs that many machines bear, so that they say nothing: beside those that are delivered.
create table inventory_junk_sign (
  tenant_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('serial', 'uuid', 'mac')),
  value text collate "C" not null,
  reason text not null,
  created_at timestamptz(3) not null,
  created_by_id uuid,
  retired_at timestamptz(3),
  primary key (tenant_id, id),
  foreign key (tenant_id, created_by_id) references staff_member (tenant_id, id)
);
create unique index inventory_junk_sign_in_use on inventory_junk_sign (tenant_id, kind, value) where retired_at is null;
create index inventory_junk_sign_by_time on inventory_junk_sign (tenant_id, created_at, id);
create index inventory_junk_sign_by_creator on inventory_junk_sign (tenant_id, created_by_id)
  where created_by_id is not null;
call build_walls('inventory_junk_sign', 'tenant');

-- A file of nmap: looked at first, then its hosts are applied like reports.
create table inventory_scan (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  file_name text not null,
  -- the file as it came, under its hash; empty: it has been forgotten
  content text not null,
  bytes integer not null check (bytes >= 0),
  state text not null check (state in ('reading', 'checked', 'applying', 'done', 'discarded', 'failed')),
  -- a code: why it could not be read
  why text,
  -- when nmap says that it looked; null: it doesn't say
  scanned_at timestamptz(3),
  created_at timestamptz(3) not null,
  created_by_id uuid not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, created_by_id) references staff_member (tenant_id, id)
);
create index inventory_scan_by_time on inventory_scan (tenant_id, created_at, id);
create index inventory_scan_by_customer on inventory_scan (tenant_id, customer_id, created_at, id);
create index inventory_scan_by_creator on inventory_scan (tenant_id, created_by_id);
create index inventory_scan_by_content on inventory_scan (tenant_id, content) where content <> '';
call build_walls('inventory_scan', 'customer');
call make_mergeable('inventory_scan');

alter table inventory_report
  alter column token_id drop not null,
  -- network: what an agent found out about another device; scan: a host in a file of nmap
  add column source text not null default 'agent' check (source in ('agent', 'network', 'scan')),
  add column scan_id uuid,
  -- the part of a document that speaks of this machine alone; null: the whole of it, as it came
  add column document jsonb,
  -- the last one that was applied to its machine, of what the machine or an agent reports
  add column is_latest boolean not null default false,
  drop constraint inventory_report_state_check,
  add constraint inventory_report_state_check check (state in
    ('preview', 'received', 'applied', 'review', 'ignored', 'refused', 'superseded', 'undone', 'discarded')),
  add constraint inventory_report_sender_check check ((token_id is null) = (source = 'scan')
    and (scan_id is null) = (source <> 'scan')),
  add foreign key (tenant_id, customer_id, scan_id) references inventory_scan (tenant_id, customer_id, id)
    deferrable initially immediate;
create index inventory_report_by_scan on inventory_report (tenant_id, scan_id, received_at, id) where scan_id is not null;
create unique index inventory_report_latest on inventory_report (tenant_id, asset_id) where is_latest;
create index inventory_report_silent on inventory_report (tenant_id, received_at, id) where is_latest;
create index inventory_report_silent_of_customer on inventory_report (tenant_id, customer_id, received_at, id)
  where is_latest;
create index inventory_report_kept on inventory_report (tenant_id, received_at, id)
  where content <> '' or document is not null;

-- A scan knows of some machines their address alone.
create index asset_by_address on asset (tenant_id, customer_id, ip_address) where ip_address is not null;
