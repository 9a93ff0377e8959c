-- The board (SLA-11): what is breached and goes on; what is due next is asked by clock_running.
create index clock_breach_open on clock (tenant_id, breached_at desc, id)
  where breached_at is not null and phase in ('running', 'paused');
-- Of paused clocks few have a deadline: a date that was agreed, a target that is used up.
create index clock_paused_due on clock (tenant_id, deadline_at) where phase = 'paused' and deadline_at is not null;
