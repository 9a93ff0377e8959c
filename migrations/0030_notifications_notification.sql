-- What somebody is told: in the app, and by mail where a mail server is set.
create table notification (
  tenant_id uuid not null,
  id uuid not null,
  -- null: of no customer
  customer_id uuid,
  account_id uuid not null,
  -- the event that it tells of, or what else is told of once (a deadline), and the notice
  event_id uuid not null,
  -- `ticket.assigned_to_you`: its text key is `notice.<kind>`
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  params jsonb not null,
  created_at timestamptz(3) not null,
  read_at timestamptz(3),
  primary key (tenant_id, id),
  unique (tenant_id, account_id, event_id, kind),
  foreign key (tenant_id, account_id) references sign_in_account (tenant_id, id)
);
create index notification_by_account on notification (tenant_id, account_id, created_at desc, id desc);
create index notification_unread on notification (tenant_id, account_id, created_at desc) where read_at is null;
create index notification_by_customer on notification (tenant_id, customer_id);
create index notification_by_age on notification (tenant_id, created_at);
call build_walls('notification', 'customer');
call make_mergeable('notification');
create policy own_account on notification as restrictive for all to yingtai_portal
  using (account_id = nullif(current_setting('app.account_id', true), '')::uuid);
grant select, update (read_at) on notification to yingtai_portal;

-- Which notices somebody wants, and how; what is not said is as delivered.
create table notice_choice (
  tenant_id uuid not null,
  account_id uuid not null,
  kind text not null,
  in_app boolean not null,
  by_mail boolean not null,
  primary key (tenant_id, account_id, kind),
  foreign key (tenant_id, account_id) references sign_in_account (tenant_id, id)
);
call build_walls('notice_choice', 'tenant');
create policy own_account on notice_choice as restrictive for all to yingtai_portal
  using (account_id = nullif(current_setting('app.account_id', true), '')::uuid);
grant select, insert, update, delete on notice_choice to yingtai_portal;

create table mail_server (
  tenant_id uuid not null,
  host text not null,
  port integer not null check (port between 1 and 65535),
  security text not null check (security in ('tls', 'starttls', 'none')),
  user_name text,
  -- sealed with the envelope key, and that wrapped by the installation's
  password text,
  envelope_key text,
  from_address text not null,
  from_name text not null,
  -- when a mail last went out, or failed to
  tried_at timestamptz(3),
  trouble text,
  revision integer not null default 1,
  primary key (tenant_id),
  check ((password is null) = (envelope_key is null))
);
call build_walls('mail_server', 'tenant');

-- The delivery log: each mail that was to go out, and what became of it.
create table outgoing_mail (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid,
  account_id uuid,
  to_address text not null,
  to_name text,
  -- which notice, or what else it is: `test`
  kind text not null,
  subject_kind text,
  subject_id uuid,
  locale text not null,
  params jsonb not null,
  message_id text not null,
  state text not null check (state in ('waiting', 'sent', 'failed')),
  attempts integer not null default 0,
  trouble text,
  created_at timestamptz(3) not null,
  next_try_at timestamptz(3),
  sent_at timestamptz(3),
  primary key (tenant_id, id),
  unique (tenant_id, message_id)
);
create index outgoing_mail_by_time on outgoing_mail (tenant_id, created_at desc, id desc);
create index outgoing_mail_waiting on outgoing_mail (tenant_id, next_try_at, id) where state = 'waiting';
create index outgoing_mail_by_customer on outgoing_mail (tenant_id, customer_id, created_at desc, id desc);
create index outgoing_mail_by_age on outgoing_mail (tenant_id, created_at);
create index outgoing_mail_by_account on outgoing_mail (tenant_id, account_id);
call build_walls('outgoing_mail', 'customer');
call make_mergeable('outgoing_mail');
