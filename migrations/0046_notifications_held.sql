-- What is to be told to a staff member when their working hours begin (SLA-10): waiting work, gone when it is told.
create table held_notice (
  tenant_id uuid not null,
  id uuid not null,
  -- null: of no customer
  customer_id uuid,
  staff_id uuid not null,
  -- the notice, and what it is told of once
  kind text not null,
  key uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  params jsonb not null,
  due_at timestamptz(3) not null,
  held_at timestamptz(3) not null,
  primary key (tenant_id, id),
  unique (tenant_id, staff_id, key, kind),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id)
);
create index held_notice_due on held_notice (tenant_id, due_at, id);
create index held_notice_by_customer on held_notice (tenant_id, customer_id);
call build_walls('held_notice', 'customer');
call make_mergeable('held_notice');

-- What two notices told is told by the steps of escalation rules from now on: by whoever's choice it was, and nothing stays
-- unread that no list shows any more.
alter table notice_choice no force row level security;
alter table notification no force row level security;
insert into notice_choice (tenant_id, account_id, kind, in_app, by_mail)
  select tenant_id, account_id, 'ticket.step_reached', in_app, by_mail from notice_choice where kind = 'ticket.overdue';
update notification set read_at = created_at where kind in ('ticket.due_soon', 'ticket.overdue') and read_at is null;
alter table notification force row level security;
alter table notice_choice force row level security;
