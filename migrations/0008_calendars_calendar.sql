-- Years whose notice on holidays is known, by nation. A year that is missing counts as ordinary weeks (SLA-01).
create table national_year (
  nation text not null,
  year integer not null,
  -- counts up over all years of a nation with each year that is saved: what is worked out from them is as new as this
  revision integer not null,
  primary key (nation, year)
);
grant select on national_year to yingtai_desk, yingtai_limited, yingtai_portal, backup;

-- Statutory holidays and make-up working days, for all providers; a notice may name days of the December before its year.
create table national_day (
  nation text not null,
  day date not null,
  year integer not null,
  name text not null,
  kind text not null check (kind in ('holiday', 'make_up')),
  primary key (nation, day),
  foreign key (nation, year) references national_year (nation, year)
);
create index national_day_by_year on national_day (nation, year);
grant select on national_day to yingtai_desk, yingtai_limited, yingtai_portal, backup;

-- A working calendar; what it says of days and hours stands in its versions.
create table calendar (
  tenant_id uuid not null,
  id uuid not null,
  code text,
  name text not null,
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

-- What is timed keeps the version under which it began (SLA-05), so a change is a new version and old ones stay.
create table calendar_version (
  tenant_id uuid not null,
  calendar_id uuid not null,
  version integer not null,
  -- time zone, week, dated overrides: kernel/working-time/definition.ts
  definition jsonb not null,
  -- null: open through holidays, and no make-up days
  follows_nation text check (follows_nation in ('CN')),
  make_up_day_follows text not null
    check (make_up_day_follows in ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')),
  valid_from timestamptz(3) not null,
  primary key (tenant_id, calendar_id, version),
  foreign key (tenant_id, calendar_id) references calendar (tenant_id, id)
);
call build_walls('calendar_version', 'shared');
call make_append_only('calendar_version');
grant select on calendar_version to yingtai_portal;
