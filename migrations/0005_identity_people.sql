-- Roles are data (ORG-08): a named set of permissions. Delivered ones keep their code; a provider adds its own.
create table role (
  tenant_id uuid not null,
  id uuid not null,
  code text,
  name text not null,
  -- of staff, or of a customer's people (ORG-09)
  side text not null check (side in ('staff', 'customer')),
  permissions text[] not null,
  retired_at timestamptz(3),
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, code)
);
create unique index role_by_name on role (tenant_id, side, name) where retired_at is null;
call build_walls('role', 'tenant');

-- Permissions that this provider's delivered roles were offered: an upgrade offers the new ones, and takes back nothing.
create table offered_permission (
  tenant_id uuid not null,
  code text collate "C" not null,
  offered_at timestamptz(3) not null,
  primary key (tenant_id, code)
);
call build_walls('offered_permission', 'tenant');

create table staff_member (
  tenant_id uuid not null,
  id uuid not null,
  name text collate "C" not null,
  employee_number text,
  email text,
  phone text,
  mobile text,
  position text,
  retired_at timestamptz(3),
  foreign_key text,
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, employee_number),
  unique (tenant_id, foreign_key)
);
create index staff_member_by_name on staff_member (tenant_id, name, id);
create index staff_member_by_time on staff_member (tenant_id, created_at, id);
call build_walls('staff_member', 'tenant');

create table team (
  tenant_id uuid not null,
  id uuid not null,
  name text collate "C" not null,
  -- line of support: 1 to 3; null when it is not known (imported)
  line smallint check (line between 1 and 3),
  retired_at timestamptz(3),
  foreign_key text,
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, foreign_key)
);
create unique index team_by_name on team (tenant_id, name) where retired_at is null;
create index team_by_time on team (tenant_id, created_at, id);
call build_walls('team', 'tenant');

create table team_member (
  tenant_id uuid not null,
  team_id uuid not null,
  staff_id uuid not null,
  primary key (tenant_id, team_id, staff_id),
  foreign key (tenant_id, team_id) references team (tenant_id, id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id)
);
create index team_member_by_staff on team_member (tenant_id, staff_id, team_id);
call build_walls('team_member', 'tenant');

-- Who can sign in: a staff member, or a contact of a customer. The same e-mail in two providers is two accounts.
create table sign_in_account (
  tenant_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('staff', 'contact')),
  subject_id uuid not null,
  -- lower case
  email text not null,
  name text not null,
  -- PHC string; null until the invitation is accepted
  password_hash text,
  -- null: all customers (staff only); else those the account is limited to
  customer_scope uuid[],
  locale text not null check (locale in ('zh-CN', 'en')),
  theme text not null check (theme in ('system', 'light', 'dark')),
  time_zone text,
  disabled_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, email),
  unique (tenant_id, kind, subject_id),
  check (kind = 'staff' or customer_scope is not null)
);
call build_walls('sign_in_account', 'tenant');
-- a customer's people reach their own account only; whom it is for, and how far it sees, is not theirs to change
create policy own_account on sign_in_account as restrictive for all to yingtai_portal
  using (id = nullif(current_setting('app.account_id', true), '')::uuid);
grant select, update (password_hash, locale, theme, time_zone, revision) on sign_in_account to yingtai_portal;

-- Wrong passwords for an e-mail address, whether or not it has an account: so that a lock-out tells nobody which exist.
create table sign_in_attempt (
  tenant_id uuid not null,
  email text collate "C" not null,
  failures smallint not null,
  last_failed_at timestamptz(3) not null,
  locked_until timestamptz(3),
  primary key (tenant_id, email)
);
create index sign_in_attempt_by_age on sign_in_attempt (tenant_id, last_failed_at);
call build_walls('sign_in_attempt', 'tenant');
grant select, insert, update, delete on sign_in_attempt to yingtai_portal;

create table account_role (
  tenant_id uuid not null,
  account_id uuid not null,
  role_id uuid not null,
  primary key (tenant_id, account_id, role_id),
  foreign key (tenant_id, account_id) references sign_in_account (tenant_id, id),
  foreign key (tenant_id, role_id) references role (tenant_id, id)
);
create index account_role_by_role on account_role (tenant_id, role_id, account_id);
call build_walls('account_role', 'tenant');

create table session (
  tenant_id uuid not null,
  id uuid not null,
  secret_hash text collate "C" not null,
  account_id uuid not null,
  created_at timestamptz(3) not null,
  last_seen_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  user_agent text,
  address text,
  primary key (tenant_id, id),
  unique (tenant_id, secret_hash),
  foreign key (tenant_id, account_id) references sign_in_account (tenant_id, id)
);
create index session_by_account on session (tenant_id, account_id, created_at);
create index session_by_expiry on session (tenant_id, expires_at);
call build_walls('session', 'tenant');
create policy own_account on session as restrictive for all to yingtai_portal
  using (account_id = nullif(current_setting('app.account_id', true), '')::uuid);
grant select, delete on session to yingtai_portal;

-- An invitation or a reset: works once, until it expires.
create table sign_in_link (
  tenant_id uuid not null,
  id uuid not null,
  secret_hash text collate "C" not null,
  account_id uuid not null,
  purpose text not null check (purpose in ('invitation', 'reset')),
  made_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  used_at timestamptz(3),
  primary key (tenant_id, id),
  unique (tenant_id, secret_hash),
  foreign key (tenant_id, account_id) references sign_in_account (tenant_id, id)
);
create index sign_in_link_by_account on sign_in_link (tenant_id, account_id);
call build_walls('sign_in_link', 'tenant');
create policy own_account on sign_in_link as restrictive for all to yingtai_portal
  using (account_id = nullif(current_setting('app.account_id', true), '')::uuid);
grant select, delete on sign_in_link to yingtai_portal;

create table api_token (
  tenant_id uuid not null,
  id uuid not null,
  secret_hash text collate "C" not null,
  account_id uuid not null,
  name text not null,
  -- permissions that it may use, at most those of its account
  scopes text[] not null,
  created_at timestamptz(3) not null,
  last_used_at timestamptz(3),
  expires_at timestamptz(3) not null,
  ended_at timestamptz(3),
  primary key (tenant_id, id),
  unique (tenant_id, secret_hash),
  foreign key (tenant_id, account_id) references sign_in_account (tenant_id, id)
);
create index api_token_by_account on api_token (tenant_id, account_id, created_at);
call build_walls('api_token', 'tenant');
