-- What makes recording quick: templates for frequent faults, canned texts with variables (SD-22).
create table ticket_template (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  -- what a ticket made from it begins with; null: nothing
  kind text,
  category_id uuid,
  title text,
  description text,
  channel text,
  impact text check (impact in ('interrupted', 'severely_degraded', 'degraded', 'none')),
  urgency text check (urgency in ('high', 'normal', 'low')),
  team_id uuid,
  -- of one that is solved on the phone: { "code", "mode", "solution" }
  resolution jsonb,
  position integer not null,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, category_id) references category (tenant_id, id),
  foreign key (tenant_id, team_id) references team (tenant_id, id)
);
create index ticket_template_by_category on ticket_template (tenant_id, category_id);
create index ticket_template_by_team on ticket_template (tenant_id, team_id);
call build_walls('ticket_template', 'tenant');

create table canned_text (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  -- typed after a slash in the composer
  shortcut text collate "C" check (shortcut ~ '^[a-z0-9_-]{1,20}$'),
  -- with variables: {{caller.name}}, {{ticket.number}}
  body text not null,
  -- null: everybody's; else of one staff member alone
  owner_id uuid,
  position integer not null,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, owner_id) references staff_member (tenant_id, id)
);
create index canned_text_by_owner on canned_text (tenant_id, owner_id);
create unique index canned_text_shortcut on canned_text (tenant_id, owner_id, shortcut) nulls not distinct
  where shortcut is not null and retired_at is null;
call build_walls('canned_text', 'tenant');

-- How the desk works: of the whole provider, and where a customer wants it otherwise. Contracts will say the latter.
create table desk_setting (
  tenant_id uuid not null,
  vip_raises_urgency boolean not null,
  -- a status line to the callers of tickets that stay open, each working day (SD-11)
  sends_status_lines boolean not null,
  closing text not null check (closing in ('signature_required', 'silent_consent')),
  consent_days integer not null check (consent_days between 1 and 60),
  revision integer not null default 1,
  primary key (tenant_id)
);
call build_walls('desk_setting', 'shared');
grant select on desk_setting to yingtai_portal;

create table customer_desk_setting (
  tenant_id uuid not null,
  customer_id uuid not null,
  -- null: as the provider does
  sends_status_lines boolean,
  closing text check (closing in ('signature_required', 'silent_consent')),
  consent_days integer check (consent_days between 1 and 60),
  revision integer not null default 1,
  primary key (tenant_id, customer_id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id)
);
call build_walls('customer_desk_setting', 'customer');
call make_mergeable('customer_desk_setting');
grant select on customer_desk_setting to yingtai_portal;
