-- A contract as it stands (BIL-01); what it says of scope and terms stands in its versions.
create table contract (
  tenant_id uuid not null,
  id uuid not null,
  -- the buyer
  customer_id uuid not null,
  -- CON-2026-0001; null only inside the transaction that records it
  number text collate "C",
  -- what the customer's papers call it
  foreign_number text,
  name text not null,
  kind text not null check (kind in ('yearly_support', 'resident', 'on_call', 'prepaid', 'device_insurance', 'rental', 'project', 'repair')),
  status text not null check (status in ('draft', 'offered', 'signed', 'active', 'suspended', 'ended', 'terminated')),
  signed_on date,
  starts_on date,
  -- the last day that it covers; null: until notice
  ends_on date,
  -- when it came into its present state
  status_at timestamptz(3) not null,
  status_reason text,
  renewed_from_id uuid,
  account_manager_id uuid,
  note text,
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  unique (tenant_id, customer_id, id),
  check (ends_on >= starts_on),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, renewed_from_id) references contract (tenant_id, id),
  foreign key (tenant_id, account_manager_id) references staff_member (tenant_id, id)
);
create index contract_by_time on contract (tenant_id, created_at desc, id desc);
create index contract_by_customer on contract (tenant_id, customer_id, created_at desc, id desc);
create index contract_by_status on contract (tenant_id, status, ends_on, id);
create index contract_by_end on contract (tenant_id, ends_on, id) where status in ('signed', 'active', 'suspended');
create index contract_by_manager on contract (tenant_id, account_manager_id);
create index contract_by_renewed on contract (tenant_id, renewed_from_id) where renewed_from_id is not null;
call build_walls('contract', 'customer');
call make_mergeable('contract');

-- One gap-free series a provider and year.
create table contract_series (
  tenant_id uuid not null,
  year integer not null,
  last_number integer not null,
  primary key (tenant_id, year)
);
call build_walls('contract_series', 'tenant');

-- What a contract says, from a day on; the first with the contract, each later one is a supplement (BIL-02). What a day that
-- is over was served by never changes: a version begins no earlier than the day after it is made, but for the first.
create table contract_version (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  contract_id uuid not null,
  number integer not null,
  valid_from date not null,
  -- why, and what is new, in words: the text of the supplement
  reason text,
  -- layers, depth, scope, exclusions, customer's duties, limits, visit plan, price line, right rules: contract.contract.ts
  terms jsonb not null,
  made_at timestamptz(3) not null,
  made_by_id uuid,
  -- taken back before it began
  withdrawn_at timestamptz(3),
  primary key (tenant_id, id),
  unique (tenant_id, contract_id, number),
  foreign key (tenant_id, customer_id, contract_id) references contract (tenant_id, customer_id, id),
  foreign key (tenant_id, made_by_id) references staff_member (tenant_id, id)
);
create index contract_version_by_customer on contract_version (tenant_id, customer_id, contract_id);
create index contract_version_by_maker on contract_version (tenant_id, made_by_id);
call build_walls('contract_version', 'customer');
call make_mergeable('contract_version');

-- Who is served under a contract, and who pays (BIL-02): a row each, behind the wall of that customer, with as much of the
-- contract as whoever serves it must know. The buyer has one too.
create table contract_party (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  contract_id uuid not null,
  role text not null check (role in ('buyer', 'payer', 'beneficiary')),
  from_day date not null,
  -- the last day; null: as long as the contract
  until_day date,
  -- of the contract, kept alike with it
  contract_number text collate "C",
  contract_name text not null,
  contract_status text not null,
  contract_starts_on date,
  contract_ends_on date,
  primary key (tenant_id, id),
  check (until_day >= from_day),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, contract_id) references contract (tenant_id, id)
);
create index contract_party_by_customer on contract_party (tenant_id, customer_id, contract_id);
create index contract_party_by_contract on contract_party (tenant_id, contract_id);
call build_walls('contract_party', 'customer');
call make_mergeable('contract_party');
grant select on contract_party to yingtai_portal;

-- Whose signature counts (授权确认人), for what and up to how much.
create table authorised_confirmer (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  contract_id uuid not null,
  contact_id uuid not null,
  scope text,
  -- minor units of the contract's currency; null: without limit
  limit_minor bigint,
  from_day date not null,
  until_day date,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id, contact_id) references contact (tenant_id, customer_id, id),
  foreign key (tenant_id, contract_id) references contract (tenant_id, id)
);
create index authorised_confirmer_by_customer on authorised_confirmer (tenant_id, customer_id, contract_id);
create index authorised_confirmer_by_contract on authorised_confirmer (tenant_id, contract_id);
create index authorised_confirmer_by_contact on authorised_confirmer (tenant_id, contact_id);
call build_walls('authorised_confirmer', 'customer');
call make_mergeable('authorised_confirmer');

-- The annex of devices (AST-15): a device with the days on which it is covered. customer_id: whose the device is.
create table covered_device (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  contract_id uuid not null,
  asset_id uuid not null,
  from_day date not null,
  until_day date,
  -- signed for, or added since and not yet in a supplement
  is_annexed boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, contract_id, asset_id, from_day),
  check (until_day >= from_day),
  foreign key (tenant_id, customer_id, asset_id) references asset (tenant_id, customer_id, id),
  foreign key (tenant_id, contract_id) references contract (tenant_id, id)
);
create index covered_device_by_customer on covered_device (tenant_id, customer_id, contract_id, id);
create index covered_device_by_contract on covered_device (tenant_id, contract_id, from_day, id);
create index covered_device_by_asset on covered_device (tenant_id, asset_id);
call build_walls('covered_device', 'customer');
call make_mergeable('covered_device');

-- How much of something a contract gives (BIL-03); its balance is the sum of its ledger.
create table contract_quota (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  contract_id uuid not null,
  name text not null,
  unit text not null check (unit in ('minute', 'visit', 'inspection', 'ticket', 'special_maintenance')),
  period text not null check (period in ('month', 'quarter', 'year', 'term')),
  -- of each period
  amount integer not null check (amount > 0),
  -- what is left at a period's end goes over into the next; else it expires
  carries_over boolean not null,
  from_day date not null,
  until_day date,
  revision integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id, contract_id) references contract (tenant_id, customer_id, id)
);
create index contract_quota_by_customer on contract_quota (tenant_id, customer_id, contract_id);
create index contract_quota_by_contract on contract_quota (tenant_id, contract_id);
call build_walls('contract_quota', 'customer');
call make_mergeable('contract_quota');

create table quota_entry (
  tenant_id uuid not null,
  id uuid not null,
  -- the buyer, as the quota's
  customer_id uuid not null,
  quota_id uuid not null,
  kind text not null check (kind in ('grant', 'use', 'carry_over', 'expiry', 'correction')),
  -- the first day of the period that it belongs to
  period_from date not null,
  -- grants above 0, uses and expiries below
  amount integer not null check (amount <> 0),
  -- what used it, and of whom it is: `ticket`, `time_entry`
  subject_kind text,
  subject_id uuid,
  subject_customer_id uuid,
  note text,
  at timestamptz(3) not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, quota_id) references contract_quota (tenant_id, id)
);
-- each once: a grant, carrying over and expiry a period, a use a subject
create unique index quota_entry_once on quota_entry (tenant_id, quota_id, period_from, kind) where kind in ('grant', 'carry_over', 'expiry');
create index quota_entry_by_quota on quota_entry (tenant_id, quota_id, period_from, at, id);
create index quota_entry_by_subject on quota_entry (tenant_id, subject_id, quota_id) where subject_id is not null;
create index quota_entry_by_customer on quota_entry (tenant_id, customer_id, quota_id);
call build_walls('quota_entry', 'customer');
call make_mergeable('quota_entry');
call make_append_only('quota_entry');

-- Rights that counts give rise to (SLA-15): arise, are exercised, waived or lapse, each with its evidence.
create table contract_right (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  contract_id uuid not null,
  -- the rule of the contract that it arose by, and the right: `termination`, `renegotiation`
  rule text not null,
  kind text not null,
  -- what the count was over: the term, or the months
  counted_from date not null,
  state text not null check (state in ('open', 'exercised', 'waived', 'lapsed')),
  arose_at timestamptz(3) not null,
  lapses_on date,
  -- the cases counted: ids, instants, in how far
  evidence jsonb not null,
  decided_at timestamptz(3),
  decided_by_id uuid,
  decision_note text,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, contract_id, rule, counted_from),
  foreign key (tenant_id, customer_id, contract_id) references contract (tenant_id, customer_id, id),
  foreign key (tenant_id, decided_by_id) references staff_member (tenant_id, id)
);
create index contract_right_by_time on contract_right (tenant_id, arose_at desc, id desc);
create index contract_right_by_customer on contract_right (tenant_id, customer_id, contract_id);
create index contract_right_by_decider on contract_right (tenant_id, decided_by_id);
call build_walls('contract_right', 'customer');
call make_mergeable('contract_right');

-- A limit was passed (SLA-17): the account manager is told once, and a supplement is proposed.
create table supplement_proposal (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  contract_id uuid not null,
  -- `devices`, `users`, `tickets`, `hours`
  limit_kind text not null,
  agreed_amount integer not null,
  found_amount integer not null,
  -- of ceilings a period: its first day
  period_from date not null,
  state text not null check (state in ('open', 'taken_up', 'dismissed')),
  proposed_terms jsonb,
  arose_at timestamptz(3) not null,
  decided_at timestamptz(3),
  decided_by_id uuid,
  decision_note text,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, contract_id, limit_kind, period_from),
  foreign key (tenant_id, customer_id, contract_id) references contract (tenant_id, customer_id, id),
  foreign key (tenant_id, decided_by_id) references staff_member (tenant_id, id)
);
create index supplement_proposal_by_time on supplement_proposal (tenant_id, arose_at desc, id desc);
create index supplement_proposal_by_customer on supplement_proposal (tenant_id, customer_id, contract_id);
create index supplement_proposal_by_decider on supplement_proposal (tenant_id, decided_by_id);
call build_walls('supplement_proposal', 'customer');
call make_mergeable('supplement_proposal');
