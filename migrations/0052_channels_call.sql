-- The phone (SD-17). A number that people dial: it says whose people call, which team takes it and how one greets.
create table hotline (
  tenant_id uuid not null,
  id uuid not null,
  -- null: everybody's
  customer_id uuid,
  -- as it is dialled, digits only, without the country's own code
  number text not null check (number ~ '^[0-9]{3,20}$'),
  name text not null,
  team_id uuid not null,
  greeting text,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, team_id) references team (tenant_id, id)
);
create unique index hotline_number on hotline (tenant_id, number) where retired_at is null;
create index hotline_by_customer on hotline (tenant_id, customer_id);
create index hotline_by_team on hotline (tenant_id, team_id);
call build_walls('hotline', 'customer');
call make_mergeable('hotline');

-- Which phone stands on whose desk.
create table staff_extension (
  tenant_id uuid not null,
  staff_id uuid not null,
  extension text not null check (extension ~ '^[0-9]{2,10}$'),
  changed_at timestamptz(3) not null,
  primary key (tenant_id, staff_id),
  unique (tenant_id, extension),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id)
);
call build_walls('staff_extension', 'tenant');

create table call (
  tenant_id uuid not null,
  id uuid not null,
  -- null: nobody knows whose people call; only staff who see all customers are shown it
  customer_id uuid,
  contact_id uuid,
  -- as the phone system calls it
  external_id text not null,
  direction text not null check (direction in ('in', 'out')),
  -- unknown: how it ended was never told
  state text not null check (state in ('ringing', 'answered', 'transferred', 'ended', 'abandoned', 'unknown')),
  -- the other side's number; blanked with the person. Null: withheld
  number text,
  dialled text,
  hotline_id uuid,
  team_id uuid,
  -- who is rung, then who answered, then whom it was put through to
  agent_id uuid,
  first_agent_id uuid,
  began_at timestamptz(3) not null,
  answered_at timestamptz(3),
  -- put through: asked for, and taken by the other
  transferred_at timestamptz(3),
  taken_over_at timestamptz(3),
  ended_at timestamptz(3),
  -- its entry in the channel log; calls that go out have none
  channel_record_id uuid,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  check (contact_id is null or customer_id is not null),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, customer_id, contact_id) references contact (tenant_id, customer_id, id),
  foreign key (tenant_id, hotline_id) references hotline (tenant_id, id),
  foreign key (tenant_id, team_id) references team (tenant_id, id),
  foreign key (tenant_id, agent_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, first_agent_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, channel_record_id) references channel_record (tenant_id, id)
);
create index call_by_time on call (tenant_id, began_at desc, id desc);
create index call_by_customer on call (tenant_id, customer_id, began_at desc, id desc);
create index call_by_agent on call (tenant_id, agent_id, began_at desc, id desc);
create index call_by_first_agent on call (tenant_id, first_agent_id);
create index call_by_contact on call (tenant_id, contact_id, began_at desc, id desc) where contact_id is not null;
create index call_by_hotline on call (tenant_id, hotline_id);
create index call_by_team on call (tenant_id, team_id);
create index call_by_record on call (tenant_id, channel_record_id);
create index call_ringing on call (tenant_id, began_at) where state in ('ringing', 'answered', 'transferred');
call build_walls('call', 'customer');
call make_mergeable('call');

-- What the phone system said, as it came: the call is worked out from all of it, whatever the order.
create table call_event (
  tenant_id uuid not null,
  customer_id uuid,
  call_id uuid not null,
  -- as the phone system calls it: said twice, it happened once
  external_id text not null,
  kind text not null check (kind in ('ringing', 'answered', 'transferred', 'ended', 'abandoned')),
  at timestamptz(3) not null,
  extension text,
  -- whose it was then; null: nobody's that we know
  staff_id uuid,
  received_at timestamptz(3) not null,
  primary key (tenant_id, external_id),
  foreign key (tenant_id, call_id) references call (tenant_id, id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id)
);
create index call_event_by_staff on call_event (tenant_id, staff_id) where staff_id is not null;
create index call_event_by_call on call_event (tenant_id, call_id, at);
create index call_event_by_customer on call_event (tenant_id, customer_id);
call build_walls('call_event', 'customer');
call make_append_only('call_event');
call make_mergeable('call_event');
