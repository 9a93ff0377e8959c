-- What waits for somebody's yes (AST-03): a question about something that is known here by kind and id only, who has to
-- answer it, and what they said.
create table approval (
  tenant_id uuid not null,
  id uuid not null,
  -- null: of no customer
  customer_id uuid,
  subject_kind text not null,
  subject_id uuid not null,
  -- a code of the module that asks: asset.scrapping
  question text not null,
  -- what its words are filled with: codes, numbers, names of things and of nobody
  facts jsonb not null,
  state text not null check (state in ('asked', 'approved', 'refused', 'withdrawn')),
  -- who asked; neither: a rule did
  asked_by_staff_id uuid,
  asked_by_contact_id uuid,
  asked_at timestamptz(3) not null,
  ended_at timestamptz(3),
  -- whether the customer's people answer too; of others the portal knows nothing
  is_for_customer boolean not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  check ((state = 'asked') = (ended_at is null)),
  check (asked_by_staff_id is null or asked_by_contact_id is null),
  check (customer_id is not null or (not is_for_customer and asked_by_contact_id is null)),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, asked_by_staff_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, customer_id, asked_by_contact_id) references contact (tenant_id, customer_id, id)
);
-- the same is not asked twice at once
create unique index approval_waiting on approval (tenant_id, subject_kind, subject_id, question) where state = 'asked';
create index approval_by_subject on approval (tenant_id, subject_id, asked_at, id);
create index approval_by_time on approval (tenant_id, asked_at, id);
create index approval_by_state on approval (tenant_id, state, asked_at, id);
create index approval_by_customer on approval (tenant_id, customer_id, asked_at, id);
create index approval_by_staff on approval (tenant_id, asked_by_staff_id) where asked_by_staff_id is not null;
create index approval_by_contact on approval (tenant_id, asked_by_contact_id) where asked_by_contact_id is not null;
call build_walls('approval', 'customer');
call make_mergeable('approval');
create policy for_customer_only on approval as restrictive for all to yingtai_portal
  using (is_for_customer) with check (is_for_customer);
-- who of the provider asked is its own
grant select (tenant_id, id, customer_id, subject_kind, subject_id, question, facts, state, asked_by_contact_id, asked_at,
  ended_at, is_for_customer, revision) on approval to yingtai_portal;
grant update (state, ended_at, revision) on approval to yingtai_portal;

-- Who has to say yes: each seat one person, of staff or of the customer's people, who holds the permission.
create table approval_seat (
  tenant_id uuid not null,
  approval_id uuid not null,
  position smallint not null,
  customer_id uuid,
  side text not null check (side in ('staff', 'customer')),
  permission text not null,
  primary key (tenant_id, approval_id, position),
  foreign key (tenant_id, approval_id) references approval (tenant_id, id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id)
);
create index approval_seat_by_customer on approval_seat (tenant_id, customer_id, approval_id);
call build_walls('approval_seat', 'customer');
call make_mergeable('approval_seat');
grant select on approval_seat to yingtai_portal;

-- What was said on each seat. It stands: one answer a seat, and no caller writes over it.
create table approval_decision (
  tenant_id uuid not null,
  approval_id uuid not null,
  position smallint not null,
  customer_id uuid,
  decision text not null check (decision in ('approved', 'refused')),
  -- in their own words; where the customer's people answer too, both sides read it
  note text,
  staff_id uuid,
  contact_id uuid,
  decided_at timestamptz(3) not null,
  primary key (tenant_id, approval_id, position),
  check ((staff_id is null) <> (contact_id is null)),
  check (customer_id is not null or contact_id is null),
  foreign key (tenant_id, approval_id, position) references approval_seat (tenant_id, approval_id, position),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, customer_id, contact_id) references contact (tenant_id, customer_id, id)
);
create index approval_decision_by_customer on approval_decision (tenant_id, customer_id, approval_id);
create index approval_decision_by_staff on approval_decision (tenant_id, staff_id) where staff_id is not null;
create index approval_decision_by_contact on approval_decision (tenant_id, contact_id) where contact_id is not null;
call build_walls('approval_decision', 'customer');
call make_mergeable('approval_decision');
call make_append_only('approval_decision');
-- two contacts turn out to be one person; a person's words are erased (PLT-16)
grant update (contact_id, note) on approval_decision to yingtai_desk, yingtai_limited;
grant select (tenant_id, approval_id, position, customer_id, decision, note, contact_id, decided_at)
  on approval_decision to yingtai_portal;
grant insert on approval_decision to yingtai_portal;

create table approval_setting (
  tenant_id uuid not null,
  -- whether people may say yes to what they asked themselves
  allows_own boolean not null,
  revision integer not null default 1,
  primary key (tenant_id)
);
call build_walls('approval_setting', 'shared');
grant select on approval_setting to yingtai_portal;
