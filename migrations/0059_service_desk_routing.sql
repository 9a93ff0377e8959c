-- Who gets a ticket, by rules that the provider writes (SD-20). The first that fits decides.
create table routing_rule (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  -- the order in which they are asked, from 0
  position integer not null,
  -- customers, sites, categories …: any where not named (routing-rule.contract.ts)
  conditions jsonb not null,
  team_id uuid not null,
  -- the headquarters desk that the team, a branch's, passes on to
  next_team_id uuid,
  -- how somebody of the team is chosen; null: it waits in the team's queue
  person_by text check (person_by in ('round_robin', 'least_load', 'skilled_free')),
  -- whoever is chosen has this skill, at this level or better
  skill_id uuid,
  skill_level smallint check (skill_level between 1 and 4),
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, name),
  check (next_team_id <> team_id),
  check ((skill_id is null) = (skill_level is null)),
  check (person_by is not null or skill_id is null),
  check (person_by <> 'skilled_free' or skill_id is not null),
  foreign key (tenant_id, team_id) references team (tenant_id, id),
  foreign key (tenant_id, next_team_id) references team (tenant_id, id),
  foreign key (tenant_id, skill_id) references skill (tenant_id, id)
);
create index routing_rule_by_team on routing_rule (tenant_id, team_id);
create index routing_rule_by_next_team on routing_rule (tenant_id, next_team_id);
create index routing_rule_by_skill on routing_rule (tenant_id, skill_id);
call build_walls('routing_rule', 'tenant');

-- Why a ticket came where it came: written once, when nobody named team or person by hand.
create table routing_decision (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  ticket_id uuid not null,
  decided_at timestamptz(3) not null,
  decided_by text not null check (decided_by in ('rule', 'customer_category', 'category', 'nobody')),
  rule_id uuid,
  -- which in the order it was then, from 1
  rule_place integer,
  -- the category that names the team
  category_id uuid,
  -- the conditions of the rule, each with what of the ticket met it: [{ on, value }]
  met jsonb not null,
  team_id uuid,
  next_team_id uuid,
  assignee_id uuid,
  -- why this person, or why nobody of the team: choose-person.rules.ts
  choice jsonb,
  primary key (tenant_id, id),
  check ((decided_by = 'rule') = (rule_id is not null)),
  check ((rule_id is null) = (rule_place is null)),
  check ((decided_by in ('customer_category', 'category')) = (category_id is not null)),
  check ((decided_by = 'nobody') = (team_id is null)),
  foreign key (tenant_id, customer_id, ticket_id) references ticket (tenant_id, customer_id, id),
  foreign key (tenant_id, rule_id) references routing_rule (tenant_id, id),
  foreign key (tenant_id, category_id) references category (tenant_id, id),
  foreign key (tenant_id, team_id) references team (tenant_id, id),
  foreign key (tenant_id, next_team_id) references team (tenant_id, id),
  foreign key (tenant_id, assignee_id) references staff_member (tenant_id, id)
);
create index routing_decision_by_ticket on routing_decision (tenant_id, ticket_id, decided_at);
create index routing_decision_by_customer on routing_decision (tenant_id, customer_id, ticket_id);
create index routing_decision_turn on routing_decision (tenant_id, rule_id, assignee_id, decided_at desc);
create index routing_decision_by_category on routing_decision (tenant_id, category_id) where category_id is not null;
create index routing_decision_by_team on routing_decision (tenant_id, team_id);
create index routing_decision_by_next_team on routing_decision (tenant_id, next_team_id) where next_team_id is not null;
create index routing_decision_by_assignee on routing_decision (tenant_id, assignee_id) where assignee_id is not null;
call build_walls('routing_decision', 'customer');
call make_mergeable('routing_decision');
call make_append_only('routing_decision');

-- How busy people are counts all their tickets, also for whoever records and sees some customers only: numbers, and
-- nothing of whose tickets they are.
grant select (tenant_id, rule_id, assignee_id, decided_at) on routing_decision to search;
create function staff_load(tenant uuid, rule uuid, staff uuid[])
returns table (staff_id uuid, open_count integer, in_progress_count integer, last_turn_at timestamptz)
language plpgsql stable security definer rows 20
set search_path = public, pg_temp as $$
begin
  return query
    select member.id,
      (select count(*)::integer from ticket t
        where t.tenant_id = tenant and t.assignee_id = member.id and t.status in ('registered', 'in_progress', 'waiting')),
      (select count(*)::integer from ticket t
        where t.tenant_id = tenant and t.assignee_id = member.id and t.status = 'in_progress'),
      (select max(d.decided_at) from routing_decision d
        where d.tenant_id = tenant and d.rule_id = rule and d.assignee_id = member.id)
    from unnest(staff) as member (id)
    where tenant = nullif(current_setting('app.tenant_id', true), '')::uuid;
end
$$;
alter function staff_load owner to search;
revoke all on function staff_load from public;
grant execute on function staff_load to yingtai_desk, yingtai_limited;

-- What somebody may do at the desk by their grade (SD-20).
alter table desk_setting add column limits_by_grade boolean not null default false;

-- A branch desk hands a ticket on to headquarters with its record: no higher line, but a hand-over like the others.
alter table ticket_escalation drop constraint ticket_escalation_kind_check;
alter table ticket_escalation add constraint ticket_escalation_kind_check
  check (kind in ('direct', 'potential_problem', 'time_limit', 'to_headquarters'));
