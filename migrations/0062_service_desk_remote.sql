-- Nobody reaches into a machine before its user agreed (SD-25): each agreement as it was asked for, given and taken back.
create table remote_consent (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  ticket_id uuid not null,
  scope text not null check (scope in ('view', 'control', 'file_transfer')),
  state text not null check (state in ('asked', 'agreed', 'refused', 'withdrawn')),
  -- null: nobody has agreed
  way text check (way in ('click', 'code', 'word_of_mouth')),
  -- who of the customer is asked, or agreed; null: not in the records, or the ticket went to another customer since
  contact_id uuid,
  -- what they were called then; personal
  person_name text,
  -- wrong codes typed so far
  failed_codes integer not null default 0,
  asked_at timestamptz(3) not null,
  asked_by_id uuid not null,
  settled_at timestamptz(3),
  -- who noted it, or typed the code; null: they said it themselves
  noted_by_id uuid,
  withdrawn_at timestamptz(3),
  withdrawn_by text check (withdrawn_by in ('staff', 'contact')),
  revision integer not null default 1,
  primary key (tenant_id, id),
  check ((state = 'asked') = (settled_at is null)),
  check ((way is not null) = (state in ('agreed', 'withdrawn'))),
  check ((state = 'withdrawn') = (withdrawn_at is not null) and (withdrawn_at is null) = (withdrawn_by is null)),
  foreign key (tenant_id, customer_id, ticket_id) references ticket (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id, contact_id) references contact (tenant_id, customer_id, id),
  foreign key (tenant_id, asked_by_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, noted_by_id) references staff_member (tenant_id, id)
);
create index remote_consent_by_ticket on remote_consent (tenant_id, ticket_id, asked_at);
create index remote_consent_by_customer on remote_consent (tenant_id, customer_id, id);
create index remote_consent_by_contact on remote_consent (tenant_id, contact_id) where contact_id is not null;
create index remote_consent_by_asker on remote_consent (tenant_id, asked_by_id);
create index remote_consent_by_noter on remote_consent (tenant_id, noted_by_id) where noted_by_id is not null;
call build_walls('remote_consent', 'customer');
call make_mergeable('remote_consent');
-- who of the provider asked is its own
grant select (tenant_id, id, customer_id, ticket_id, scope, state, way, contact_id, person_name, asked_at, settled_at,
  withdrawn_at, withdrawn_by, revision) on remote_consent to yingtai_portal;
grant update (state, way, contact_id, person_name, settled_at, withdrawn_at, withdrawn_by, revision)
  on remote_consent to yingtai_portal;

-- Agreed once and for all, for machines that nobody sits at.
create table standing_consent (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  -- null: every machine of the customer's
  asset_id uuid,
  scope text not null check (scope in ('view', 'control', 'file_transfer')),
  -- who of the customer gave it; null: not in the records
  contact_id uuid,
  person_name text not null,
  -- on what it rests: the letter, the clause
  note text,
  given_at timestamptz(3) not null,
  -- null: they gave it themselves, in the portal
  noted_by_id uuid,
  withdrawn_at timestamptz(3),
  withdrawn_by text check (withdrawn_by in ('staff', 'contact')),
  revision integer not null default 1,
  primary key (tenant_id, id),
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, customer_id, asset_id) references asset (tenant_id, customer_id, id),
  foreign key (tenant_id, customer_id, contact_id) references contact (tenant_id, customer_id, id),
  foreign key (tenant_id, noted_by_id) references staff_member (tenant_id, id)
);
create index standing_consent_by_customer on standing_consent (tenant_id, customer_id, given_at, id);
create index standing_consent_by_asset on standing_consent (tenant_id, asset_id) where asset_id is not null;
create index standing_consent_by_contact on standing_consent (tenant_id, contact_id) where contact_id is not null;
create index standing_consent_by_noter on standing_consent (tenant_id, noted_by_id) where noted_by_id is not null;
call build_walls('standing_consent', 'customer');
call make_mergeable('standing_consent');
grant select (tenant_id, id, customer_id, asset_id, scope, contact_id, person_name, note, given_at, withdrawn_at,
  withdrawn_by, revision) on standing_consent to yingtai_portal;
grant insert on standing_consent to yingtai_portal;
grant update (withdrawn_at, withdrawn_by, revision) on standing_consent to yingtai_portal;

-- Each time somebody was on a machine from afar, and by which consent.
create table remote_session (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  ticket_id uuid not null,
  consent_id uuid,
  standing_consent_id uuid,
  scope text not null check (scope in ('view', 'control', 'file_transfer')),
  -- null: not told
  tool text,
  -- what the tool calls the session
  tool_session text,
  engineer_id uuid not null,
  started_at timestamptz(3) not null,
  ended_at timestamptz(3),
  ended_by text check (ended_by in ('engineer', 'withdrawal')),
  primary key (tenant_id, id),
  check ((consent_id is null) <> (standing_consent_id is null)),
  check ((ended_at is null) = (ended_by is null) and ended_at >= started_at),
  foreign key (tenant_id, customer_id, ticket_id) references ticket (tenant_id, customer_id, id),
  foreign key (tenant_id, consent_id) references remote_consent (tenant_id, id),
  foreign key (tenant_id, standing_consent_id) references standing_consent (tenant_id, id),
  foreign key (tenant_id, engineer_id) references staff_member (tenant_id, id)
);
create index remote_session_by_ticket on remote_session (tenant_id, ticket_id, started_at);
create index remote_session_by_customer on remote_session (tenant_id, customer_id, id);
create index remote_session_by_consent on remote_session (tenant_id, consent_id) where consent_id is not null;
create index remote_session_by_standing on remote_session (tenant_id, standing_consent_id) where standing_consent_id is not null;
create index remote_session_by_engineer on remote_session (tenant_id, engineer_id);
call build_walls('remote_session', 'customer');
call make_mergeable('remote_session');
grant select (tenant_id, id, customer_id, ticket_id, consent_id, standing_consent_id, scope, tool, started_at, ended_at,
  ended_by) on remote_session to yingtai_portal;
grant update (ended_at, ended_by) on remote_session to yingtai_portal;
