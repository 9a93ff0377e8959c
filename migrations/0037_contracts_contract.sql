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
create index contract_by_last_day on contract (tenant_id, ends_on, id);
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

-- Who is served under a contract, and who pays (BIL-02): a row each, behind the wall of that customer. The buyer has one too.
-- What a beneficiary's people may know of the contract itself, `contract_cover_limited` says.
create table contract_party (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  contract_id uuid not null,
  role text not null check (role in ('buyer', 'payer', 'beneficiary')),
  from_day date not null,
  -- the last day; null: as long as the contract
  until_day date,
  primary key (tenant_id, id),
  check (until_day >= from_day),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, contract_id) references contract (tenant_id, id)
);
create index contract_party_by_customer on contract_party (tenant_id, customer_id, contract_id);
create index contract_party_by_contract on contract_party (tenant_id, contract_id);
call build_walls('contract_party', 'customer');
call make_mergeable('contract_party');

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
  -- grants above 0, expiries below; uses below 0, and above where what used it turns out to have used less
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
-- each once: a grant, carrying over and expiry a period
create unique index quota_entry_once on quota_entry (tenant_id, quota_id, period_from, kind) where kind in ('grant', 'carry_over', 'expiry');
create index quota_entry_by_quota on quota_entry (tenant_id, quota_id, period_from, at, id);
create index quota_entry_by_time on quota_entry (tenant_id, quota_id, at desc, id desc);
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

-- What was served under a contract, each thing once: tickets recorded, minutes worked, visits. Ceilings of a month are
-- counted by it, and quotas are brought to it (BIL-03, SLA-17). customer_id: whom it was done for.
create table contract_use (
  tenant_id uuid not null,
  -- `ticket`, `time_entry`
  subject_kind text not null,
  subject_id uuid not null,
  customer_id uuid not null,
  contract_id uuid not null,
  unit text not null check (unit in ('ticket', 'minute', 'visit')),
  amount integer not null check (amount > 0),
  on_day date not null,
  primary key (tenant_id, subject_kind, subject_id),
  foreign key (tenant_id, contract_id) references contract (tenant_id, id)
);
create index contract_use_by_day on contract_use (tenant_id, contract_id, unit, on_day);
create index contract_use_by_customer on contract_use (tenant_id, customer_id, contract_id);
call build_walls('contract_use', 'customer');
call make_mergeable('contract_use');

-- What of contracts speaks for or against serving a customer on a day, with what is left of their quotas (BIL-03). A
-- beneficiary's people and staff limited to it see nothing of the buyer's rows, and get no more than this of them: as
-- much as they must know before work starts, no prices. Called by the two functions below alone.
create function contracts_serving(tenant uuid, customer uuid, asset uuid, day date)
returns table (
  contract_id uuid, number text, name text, kind text, status text, starts_on date, ends_on date,
  terms jsonb, lists_asset boolean, quotas jsonb, month_tickets integer, month_minutes integer
)
language sql stable security definer
set search_path = public, pg_temp as $$
  select c.id, c.number, c.name, c.kind, c.status, c.starts_on, c.ends_on,
    jsonb_build_object('coversOnlyListed', v.terms -> 'coversOnlyListed', 'exclusions', v.terms -> 'exclusions',
      'limits', v.terms -> 'limits', 'guaranteeMonths', v.terms -> 'guaranteeMonths',
      'closing', v.terms -> 'closing', 'consentDays', v.terms -> 'consentDays'),
    exists (
      select from covered_device d
      where d.tenant_id = tenant and d.contract_id = c.id and d.asset_id = asset
        and d.from_day <= day and (d.until_day is null or d.until_day >= day)),
    (
      select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'name', q.name, 'unit', q.unit, 'period', q.period,
        'left', now.left, 'of', now.of, 'from', now.period_from) order by q.from_day, q.id), '[]')
      from contract_quota q
      join lateral (
        select sum(e.amount)::integer as left,
          (sum(e.amount) filter (where e.kind in ('grant', 'carry_over')))::integer as of, e.period_from
        from quota_entry e
        where e.tenant_id = tenant and e.quota_id = q.id and e.period_from = (
          select max(g.period_from) from quota_entry g
          where g.tenant_id = tenant and g.quota_id = q.id and g.kind = 'grant' and g.period_from <= day)
        group by e.period_from
      ) as now on true
      where q.tenant_id = tenant and q.contract_id = c.id and q.from_day <= day
        and (q.until_day is null or q.until_day >= day)
    ),
    month_use.tickets, month_use.minutes
  from contract c
  left join lateral (
    select w.terms from contract_version w
    where w.tenant_id = tenant and w.contract_id = c.id and w.valid_from <= day and w.withdrawn_at is null
    order by w.number desc limit 1
  ) as v on true
  cross join lateral (
    select coalesce(sum(u.amount) filter (where u.unit = 'ticket'), 0)::integer as tickets,
      coalesce(sum(u.amount) filter (where u.unit = 'minute'), 0)::integer as minutes
    from contract_use u
    where v.terms -> 'limits' is not null and u.tenant_id = tenant and u.contract_id = c.id
      and u.unit in ('ticket', 'minute')
      and u.on_day >= date_trunc('month', day)::date and u.on_day < (date_trunc('month', day) + interval '1 month')::date
  ) as month_use
  where c.tenant_id = tenant
    and tenant = nullif(current_setting('app.tenant_id', true), '')::uuid
    and c.id in (
      select p.contract_id from contract_party p
      where p.tenant_id = tenant and p.customer_id = customer and p.role in ('buyer', 'beneficiary')
        and p.from_day <= day and (p.until_day is null or p.until_day >= day))
    and c.status not in ('draft', 'offered')
    -- terminated without a last day: it never began
    and (c.ends_on >= day - 90 or (c.ends_on is null and c.status <> 'terminated'))
  order by c.starts_on, c.id
$$;
alter function contracts_serving owner to search;
revoke all on function contracts_serving from public;
grant select on contract_party, contract, contract_version, covered_device, contract_quota, quota_entry, contract_use to search;

create function contract_cover(tenant uuid, customer uuid, asset uuid, day date)
returns table (
  contract_id uuid, number text, name text, kind text, status text, starts_on date, ends_on date,
  terms jsonb, lists_asset boolean, quotas jsonb, month_tickets integer, month_minutes integer
)
language sql stable security definer
set search_path = public, pg_temp as $$ select * from contracts_serving(tenant, customer, asset, day) $$;
alter function contract_cover owner to search;
revoke all on function contract_cover from public;
grant execute on function contract_cover to yingtai_desk;

-- For staff limited to some customers and for the customers' people: which, stands in the transaction.
create function contract_cover_limited(tenant uuid, customer uuid, asset uuid, day date)
returns table (
  contract_id uuid, number text, name text, kind text, status text, starts_on date, ends_on date,
  terms jsonb, lists_asset boolean, quotas jsonb, month_tickets integer, month_minutes integer
)
language sql stable security definer
set search_path = public, pg_temp as $$
  select * from contracts_serving(tenant, customer, asset, day)
  where customer = any (string_to_array(nullif(current_setting('app.customers', true), ''), ',')::uuid[])
$$;
alter function contract_cover_limited owner to search;
revoke all on function contract_cover_limited from public;
grant execute on function contract_cover_limited to yingtai_limited, yingtai_portal;
