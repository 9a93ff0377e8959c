-- Why what came back within the guarantee is not free of charge after all (SD-16): said with evidence, decided by another.
create table rework_exclusion (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  -- the ticket by which it came back
  ticket_id uuid not null,
  reason text not null check (reason in ('worn_out', 'misuse', 'foreign_consumables', 'repaired_by_others', 'war', 'flood', 'earthquake', 'surge', 'external_force')),
  evidence text not null,
  stated_at timestamptz(3) not null,
  stated_by_id uuid not null,
  decision text check (decision in ('accepted', 'rejected')),
  decided_at timestamptz(3),
  decided_by_id uuid,
  decision_words text,
  primary key (tenant_id, id),
  check ((decision is null) = (decided_at is null) and (decision is null) = (decided_by_id is null)),
  foreign key (tenant_id, customer_id, ticket_id) references ticket (tenant_id, customer_id, id),
  foreign key (tenant_id, stated_by_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, decided_by_id) references staff_member (tenant_id, id)
);
create unique index rework_exclusion_standing on rework_exclusion (tenant_id, ticket_id) where decision is distinct from 'rejected';
create index rework_exclusion_by_ticket on rework_exclusion (tenant_id, ticket_id, stated_at);
create index rework_exclusion_by_customer on rework_exclusion (tenant_id, customer_id, id);
create index rework_exclusion_by_stater on rework_exclusion (tenant_id, stated_by_id);
create index rework_exclusion_by_decider on rework_exclusion (tenant_id, decided_by_id) where decided_by_id is not null;
call build_walls('rework_exclusion', 'customer');
call make_mergeable('rework_exclusion');
