-- The machine that a ticket is about, and the provider's own fields.
alter table ticket
  add column asset_id uuid,
  add column custom jsonb not null default '{}',
  add foreign key (tenant_id, customer_id, asset_id) references asset (tenant_id, customer_id, id);
create index ticket_by_asset on ticket (tenant_id, asset_id, recorded_at desc, id desc);
-- what somebody wrote, when they are merged or ask to be forgotten
create index ticket_entry_by_author on ticket_entry (tenant_id, author_id) where author_id is not null;
