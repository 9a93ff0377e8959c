-- What customers need or suggest (SD-28): who said it and where it was heard, what it is worth, what was decided, how the
-- person was answered, and what it became.
create table need (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  -- who said it; null: nobody in particular
  contact_id uuid,
  source text not null check (source in ('ticket', 'visit', 'follow_up', 'review', 'other')),
  -- the ticket that it was said on
  ticket_id uuid,
  title text not null,
  -- as they said it, with all that belongs to it
  words text,
  value_level text check (value_level in ('high', 'medium', 'low')),
  value_words text,
  owner_id uuid,
  due_on date,
  heard_at timestamptz(3) not null,
  recorded_at timestamptz(3) not null,
  -- null: registered from its ticket by itself
  recorded_by_id uuid,
  decision text check (decision in ('do', 'offer', 'decline')),
  decision_reason text,
  decided_at timestamptz(3),
  decided_by_id uuid,
  answer text,
  answered_by text check (answered_by in ('ticket', 'phone', 'mail', 'in_person', 'other')),
  answered_at timestamptz(3),
  answered_by_id uuid,
  became text check (became in ('ticket', 'change', 'project', 'upgrade_proposal')),
  became_ticket_id uuid,
  became_words text,
  became_at timestamptz(3),
  retired_at timestamptz(3),
  retired_reason text,
  revision integer not null default 1,
  primary key (tenant_id, id),
  -- a ticket is registered once
  unique (tenant_id, ticket_id),
  check ((decision is null) = (decided_at is null)),
  check (decision is distinct from 'decline' or decision_reason is not null),
  check ((answered_at is null) = (answer is null) and (answered_at is null) = (answered_by is null)),
  -- what is told is what was decided
  check (answered_at is null or decision is not null),
  check ((became is null) = (became_at is null)),
  check (became is null or became_ticket_id is not null or became_words is not null),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, customer_id, ticket_id) references ticket (tenant_id, customer_id, id)
    deferrable initially immediate,
  foreign key (tenant_id, contact_id) references contact (tenant_id, id),
  foreign key (tenant_id, owner_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, recorded_by_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, decided_by_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, answered_by_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, became_ticket_id) references ticket (tenant_id, id)
);
create index need_by_time on need (tenant_id, heard_at desc, id desc);
create index need_by_customer on need (tenant_id, customer_id, heard_at desc, id desc);
create index need_by_contact on need (tenant_id, contact_id);
create index need_by_owner on need (tenant_id, owner_id);
create index need_by_recorder on need (tenant_id, recorded_by_id);
create index need_by_decider on need (tenant_id, decided_by_id);
create index need_by_answerer on need (tenant_id, answered_by_id);
create index need_by_outcome on need (tenant_id, became_ticket_id);
create index need_by_ticket on need (tenant_id, customer_id, ticket_id);
call build_walls('need', 'customer');
call make_mergeable('need');
-- how far it is, once they were told; never its value, its owner or the reasons among staff
grant select (tenant_id, id, customer_id, ticket_id, decision, answered_at, became, became_at, retired_at)
  on need to yingtai_portal;
