-- What agreements choose lines by, as it stood from this row on (SLA-05): kind, categories above, site, region, machine, VIP,
-- contract, hands. Null: as in the row before.
alter table ticket_status add column traits jsonb;

-- Under which contract it is served, and how that was judged when it was recorded (BIL-03); null: not judged.
alter table ticket add column contract_id uuid;
alter table ticket add column coverage text check (coverage in ('covered', 'excluded', 'separately_billed', 'quota_used_up', 'guarantee', 'warranty', 'per_job'));
alter table ticket add foreign key (tenant_id, contract_id) references contract (tenant_id, id);
create index ticket_by_contract on ticket (tenant_id, contract_id, recorded_at desc, id desc) where contract_id is not null;

-- What happened that clocks wait for and no status tells (SLA-03): on site, workaround, parts ordered and delivered,
-- supplier asked and done. Written once; told of a moment in the past where it was entered later.
create table ticket_milestone (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  ticket_id uuid not null,
  kind text not null check (kind in ('arrived', 'workaround', 'parts_ordered', 'parts_delivered', 'supplier_asked', 'supplier_done')),
  at timestamptz(3) not null,
  note text,
  -- noted by mistake: this row takes that one back, and neither counts
  withdraws_id uuid,
  recorded_at timestamptz(3) not null,
  recorded_by_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, withdraws_id),
  foreign key (tenant_id, withdraws_id) references ticket_milestone (tenant_id, id),
  foreign key (tenant_id, customer_id, ticket_id) references ticket (tenant_id, customer_id, id),
  foreign key (tenant_id, recorded_by_id) references staff_member (tenant_id, id)
);
create index ticket_milestone_by_ticket on ticket_milestone (tenant_id, ticket_id, at, id);
create index ticket_milestone_by_customer on ticket_milestone (tenant_id, customer_id, ticket_id);
create index ticket_milestone_by_recorder on ticket_milestone (tenant_id, recorded_by_id);
call build_walls('ticket_milestone', 'customer');
call make_mergeable('ticket_milestone');
call make_append_only('ticket_milestone');
grant select (tenant_id, id, customer_id, ticket_id, kind, at, withdraws_id) on ticket_milestone to yingtai_portal;

-- Imported history that an agreement times afterwards, by the priority of its last row.
create table import_timing (
  tenant_id uuid not null,
  -- ticket.imported_by
  profile text not null,
  agreement_id uuid not null,
  set_at timestamptz(3) not null,
  primary key (tenant_id, profile),
  foreign key (tenant_id, agreement_id) references agreement (tenant_id, id)
);
create index import_timing_by_agreement on import_timing (tenant_id, agreement_id);
call build_walls('import_timing', 'tenant');
-- customers' people confirm and reopen imported ones too
grant select (tenant_id, profile, agreement_id) on import_timing to yingtai_portal;
