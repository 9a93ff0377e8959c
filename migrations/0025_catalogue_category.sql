-- What a category asks of whoever resolves its tickets (SD-06, SD-10), and where it went when two became one.
alter table category
  -- codes of what must be filled: `asset`, `site`, `steps`, `time_entry`, `custom.<key>`
  add column required_fields jsonb not null default '[]',
  -- [{ "key", "text" }] in order
  add column checklist jsonb not null default '[]',
  add column merged_into_id uuid,
  add foreign key (tenant_id, merged_into_id) references category (tenant_id, id),
  add check (merged_into_id is null or retired_at is not null);
create index category_by_merged_into on category (tenant_id, merged_into_id) where merged_into_id is not null;
