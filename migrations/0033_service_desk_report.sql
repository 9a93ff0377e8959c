-- Reports read all tickets of a period: what they count and divide by most stands in the index of time itself, so that
-- they read a tenth of the rows' bytes (RPT-08, docs/decisions/0014). What is in it changes rarely, or moves the row in
-- other indexes anyhow.
drop index ticket_by_time;
create index ticket_by_time on ticket (tenant_id, recorded_at desc, id desc)
  include (customer_id, category_id, priority, kind, channel, status, overdue_at, foreign_overdue, imported_by);
