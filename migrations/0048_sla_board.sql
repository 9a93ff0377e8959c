-- The board (SLA-11): what is breached and goes on; what is due next is asked by clock_running.
create index clock_breach_open on clock (tenant_id, breached_at desc, id)
  where breached_at is not null and phase in ('running', 'paused');
