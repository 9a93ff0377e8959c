-- Statutory holidays and make-up working days of a nation, by year, for all providers (SLA-01).
create table national_day (
  nation text not null,
  day date not null,
  name text not null,
  is_working boolean not null,
  primary key (nation, day)
);
grant select on national_day to yingtai_desk, yingtai_limited, yingtai_portal, backup;

-- A working calendar as its definition: time zone, week, dated overrides; each change makes the next version.
create table calendar (
  tenant_id uuid not null,
  id uuid not null,
  code text,
  name text not null,
  definition jsonb not null,
  follows_nation text,
  is_default boolean not null default false,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  unique (tenant_id, name)
);
create unique index calendar_default on calendar (tenant_id) where is_default;
call build_walls('calendar', 'shared');
grant select on calendar to yingtai_portal;
