-- Escalation rules (SLA-10): for which clocks, and at which share of the target, at breach, every so long after, what.
create table escalation_rule (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  -- levels, kinds of clock, priorities, customers, agreements, teams: any where not named
  conditions jsonb not null,
  -- [{ at: share | breach | after_breach, does: [...] }]: escalation-rule.contract.ts
  steps jsonb not null,
  -- the message to a person waits for that person's working hours, unless the target counts day and night
  keeps_quiet_hours boolean not null,
  -- made, changed or taken up again: what fell due before is not its to fire
  holds_from timestamptz(3) not null,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, name)
);
call build_walls('escalation_rule', 'tenant');

-- Since when the terms hold by which the clock runs: no share of a target falls due before the target was set.
alter table clock add column terms_from timestamptz(3);
alter table clock no force row level security;
alter table ticket_status no force row level security;
-- until now terms changed with the priority alone
update clock set terms_from = coalesce((
  select max(changed.at) from (
    select at, priority, lag(priority) over (order by number) as before from ticket_status
    where tenant_id = clock.tenant_id and ticket_id = clock.subject_id
  ) as changed
  where changed.priority <> changed.before and changed.at < coalesce(clock.stopped_at, 'infinity') and changed.at > clock.started_at
), started_at);
alter table ticket_status force row level security;
alter table clock force row level security;
alter table clock alter column terms_from set not null;

-- A step that fired: the recorded fact, each exactly once a clock, rule and step (and time, of those that come again).
create table clock_step (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  clock_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  rule_id uuid not null,
  -- the number of its moment: the percent, 100 at breach, 100 and the minutes after it
  step integer not null,
  -- 0, or which repetition
  repetition integer not null,
  due_at timestamptz(3) not null,
  fired_at timestamptz(3) not null,
  -- nobody was there to fire it in time
  is_late boolean not null,
  -- what the rule said then: at which moment, and what it does
  moment jsonb not null,
  deeds jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, clock_id, rule_id, step, repetition),
  foreign key (tenant_id, clock_id) references clock (tenant_id, id),
  foreign key (tenant_id, rule_id) references escalation_rule (tenant_id, id)
);
create index clock_step_by_customer on clock_step (tenant_id, customer_id, fired_at desc, id desc);
create index clock_step_by_time on clock_step (tenant_id, fired_at desc, id desc);
create index clock_step_by_subject on clock_step (tenant_id, subject_id, fired_at);
create index clock_step_by_rule on clock_step (tenant_id, rule_id);
call build_walls('clock_step', 'customer');
call make_mergeable('clock_step');
call make_append_only('clock_step');

-- Locks the clocks of one provider whose steps are due, passing over what others hold: of the next provider after the one
-- served last. Most that wait are not due for hours: so it goes from provider to provider, and asks each for what is.
create function claim_clock_steps(at timestamptz, most integer, last_served uuid)
returns table (tenant_id uuid, clock_id uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  -- none is below it
  first constant uuid := '00000000-0000-0000-0000-000000000000';
  present uuid := last_served;
  is_second_round boolean := false;
begin
  loop
    select c.tenant_id into present from clock c
      where c.next_step_at is not null and c.tenant_id > present
      order by c.tenant_id limit 1;
    if present is null then
      exit when is_second_round or last_served = first;
      is_second_round := true;
      present := first;
      continue;
    end if;
    return query
      select c.tenant_id, c.id from clock c
      where c.tenant_id = present and c.next_step_at <= at
      order by c.next_step_at, c.id limit most for update skip locked;
    exit when found or (is_second_round and present >= last_served);
  end loop;
end
$$;
alter function claim_clock_steps owner to claimer;
revoke all on function claim_clock_steps from public;
grant execute on function claim_clock_steps to yingtai_desk;
