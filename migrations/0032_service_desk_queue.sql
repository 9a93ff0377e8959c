-- The work lists of a person and a team, nearest deadline first, and what is overdue: of open tickets only (SD-14).
create index ticket_open_by_assignee on ticket (tenant_id, assignee_id, next_due_at, id)
  where status in ('registered', 'in_progress', 'waiting', 'resolved');
create index ticket_open_by_owner on ticket (tenant_id, owner_id, next_due_at, id)
  where status in ('registered', 'in_progress', 'waiting', 'resolved');
create index ticket_open_by_team on ticket (tenant_id, team_id, next_due_at, id)
  where status in ('registered', 'in_progress', 'waiting', 'resolved');
-- since when: as the foreign system said, for all time, or by its clocks
create index ticket_open_overdue on ticket (
    tenant_id,
    (case when foreign_overdue is null then overdue_at when foreign_overdue then '-infinity'::timestamptz end),
    id
  ) where status in ('registered', 'in_progress', 'waiting', 'resolved');
