-- Whose working hours are those of which calendar (ORG-07); without a row, of the provider's default.
create table staff_calendar (
  tenant_id uuid not null,
  staff_id uuid not null,
  calendar_id uuid not null,
  primary key (tenant_id, staff_id),
  foreign key (tenant_id, staff_id) references staff_member (tenant_id, id),
  foreign key (tenant_id, calendar_id) references calendar (tenant_id, id)
);
create index staff_calendar_by_calendar on staff_calendar (tenant_id, calendar_id);
call build_walls('staff_calendar', 'tenant');
