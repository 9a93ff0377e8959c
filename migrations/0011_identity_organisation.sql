-- The provider's branches (分支机构, ORG-01), each with its own teams and staff.
create table branch (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  address text,
  phone text,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id)
);
create unique index branch_by_name on branch (tenant_id, name) where retired_at is null;
call build_walls('branch', 'tenant');

alter table team add column branch_id uuid, add foreign key (tenant_id, branch_id) references branch (tenant_id, id);
create index team_by_branch on team (tenant_id, branch_id);

-- who leads it (组长); a team has at most one
alter table team_member add column is_leader boolean not null default false;
create unique index team_member_leader on team_member (tenant_id, team_id) where is_leader;

-- What a staff member brings with them (ORG-07, ORG-15).
alter table staff_member
  add column branch_id uuid,
  -- of an engineer, and at the service desk: the last that were granted (staff_grade); a cache
  add column engineer_grade text check (engineer_grade in ('junior', 'intermediate', 'senior')),
  add column desk_grade text check (desk_grade in ('call_taker', 'recording', 'skilled', 'expert')),
  -- what an hour of theirs costs, in fen
  add column cost_fen_an_hour bigint check (cost_fen_an_hour >= 0),
  add column home_base text,
  add column vehicle_stock text,
  add column education text check (education in ('secondary', 'college', 'bachelor', 'master', 'doctor')),
  add column major text,
  add column is_computer_related boolean,
  -- the first day of their work in IT
  add column in_it_since date,
  add column languages text[] not null default '{}',
  add foreign key (tenant_id, branch_id) references branch (tenant_id, id);
create index staff_member_by_branch on staff_member (tenant_id, branch_id);

create table skill (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  note text,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id)
);
create unique index skill_by_name on skill (tenant_id, name) where retired_at is null;
call build_walls('skill', 'tenant');

create table staff_skill (
  tenant_id uuid not null,
  staff_id uuid not null,
  skill_id uuid not null,
  -- 1 knows it (了解), 2 works with it (熟悉), 3 is fluent (熟练), 4 masters it (精通)
  level smallint not null check (level between 1 and 4),
  primary key (tenant_id, staff_id, skill_id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, skill_id) references skill (tenant_id, id)
);
create index staff_skill_by_skill on staff_skill (tenant_id, skill_id, level);
call build_walls('staff_skill', 'tenant');

create table staff_certificate (
  tenant_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  name text not null,
  number text,
  issuer text,
  issued_on date,
  -- null: never
  expires_on date,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id)
);
create index staff_certificate_by_staff on staff_certificate (tenant_id, staff_id, created_at);
create index staff_certificate_by_expiry on staff_certificate (tenant_id, expires_on, id);
call build_walls('staff_certificate', 'tenant');

-- The written criteria of each grade, and who was granted which, on what evidence.
create table grade_criterion (
  tenant_id uuid not null,
  ladder text not null check (ladder in ('engineer', 'desk')),
  grade text not null,
  text text not null,
  revision integer not null default 1,
  primary key (tenant_id, ladder, grade)
);
call build_walls('grade_criterion', 'tenant');

create table staff_grade (
  tenant_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  ladder text not null check (ladder in ('engineer', 'desk')),
  -- null: taken away
  grade text,
  evidence text not null,
  granted_on date not null,
  granted_by uuid not null,
  created_at timestamptz(3) not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, granted_by) references staff_member (tenant_id, id)
);
create index staff_grade_by_staff on staff_grade (tenant_id, staff_id, created_at);
create index staff_grade_by_granter on staff_grade (tenant_id, granted_by);
call build_walls('staff_grade', 'tenant');
call make_append_only('staff_grade');

create table staff_leave (
  tenant_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  kind text not null check (kind in ('annual', 'sick', 'personal', 'time_off_in_lieu', 'other')),
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  note text,
  cancelled_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  check (ends_at > starts_at),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id)
);
create index staff_leave_by_staff on staff_leave (tenant_id, staff_id, ends_at);
create index staff_leave_by_time on staff_leave (tenant_id, ends_at, id);
call build_walls('staff_leave', 'tenant');

-- What a team must be made of (ORG-15): `all` of them, a `share` in whole percent, a `mean` in years, or its `leader`.
create table qualification_rule (
  tenant_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  measure text not null check (measure in ('education', 'computer_related', 'years_in_it', 'engineer_grade', 'head_count')),
  applies_to text not null check (applies_to in ('share', 'mean', 'leader', 'count')),
  -- of education or grade: at least this one
  level text,
  -- percent, years or heads, as applies_to says
  minimum integer not null check (minimum >= 0),
  created_at timestamptz(3) not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, team_id) references team (tenant_id, id)
);
create index qualification_rule_by_team on qualification_rule (tenant_id, team_id, created_at);
call build_walls('qualification_rule', 'tenant');
