-- A clock that runs out may hand a ticket up by itself (SLA-10): nobody did it, nothing was said to have been tried, and the
-- step that did it does it once.
alter table ticket_escalation drop constraint ticket_escalation_kind_check;
alter table ticket_escalation add constraint ticket_escalation_kind_check check (kind in ('direct', 'potential_problem', 'time_limit'));
alter table ticket_escalation alter column entry_id drop not null;
alter table ticket_escalation alter column escalated_by_id drop not null;
alter table ticket_escalation add column clock_step_id uuid;
alter table ticket_escalation add constraint ticket_escalation_by_whom
  check (case kind when 'time_limit' then clock_step_id is not null else entry_id is not null and escalated_by_id is not null end);
create unique index ticket_escalation_once on ticket_escalation (tenant_id, clock_step_id) where clock_step_id is not null;
