-- The channel log (SD-24): whatever came in by phone, mail, chat, at the counter, by fax or as an alert. Each row ends
-- linked to what was made of it, or marked as none of our business.
create table channel_record (
  tenant_id uuid not null,
  id uuid not null,
  -- null: nobody knows yet whose people it came from; only staff who see all customers are shown it
  customer_id uuid,
  kind text not null check (kind in ('call', 'mail', 'chat', 'walk_in', 'fax', 'alert')),
  came_at timestamptz(3) not null,
  -- who took it
  agent_id uuid,
  contact_id uuid,
  -- number or mail address; blanked with the person
  address text,
  -- a few words: the subject of a mail
  label text,
  state text not null check (state in ('open', 'linked', 'no_business')),
  -- what was made of it; kept above this module, so without a foreign key
  subject_kind text,
  subject_id uuid,
  settled_at timestamptz(3),
  -- null: the system
  settled_by_id uuid,
  no_business_reason text,
  no_business_note text,
  -- when the supervisors were told that it is neither
  late_told_at timestamptz(3),
  revision integer not null default 1,
  primary key (tenant_id, id),
  check ((state = 'linked') = (subject_kind is not null) and (subject_kind is null) = (subject_id is null)),
  check ((state = 'no_business') = (no_business_reason is not null)),
  check ((state = 'open') = (settled_at is null)),
  check (contact_id is null or customer_id is not null),
  foreign key (tenant_id, customer_id, contact_id) references contact (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, agent_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, settled_by_id) references staff_member (tenant_id, id)
);
create index channel_record_by_time on channel_record (tenant_id, came_at desc, id desc);
create index channel_record_by_customer on channel_record (tenant_id, customer_id, came_at desc, id desc);
create index channel_record_by_agent on channel_record (tenant_id, agent_id, came_at desc, id desc);
create index channel_record_by_contact on channel_record (tenant_id, contact_id, came_at desc, id desc) where contact_id is not null;
create index channel_record_by_subject on channel_record (tenant_id, subject_id) where subject_id is not null;
create index channel_record_open on channel_record (tenant_id, came_at desc, id desc) where state = 'open';
create index channel_record_by_settler on channel_record (tenant_id, settled_by_id) where settled_by_id is not null;
call build_walls('channel_record', 'customer');
call make_mergeable('channel_record');
