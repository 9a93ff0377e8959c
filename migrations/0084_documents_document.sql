-- Papers about what is looked after (AST-14): manuals, configuration files, contracts, drawings; with every version that
-- ever was.

-- What kind of paper it is, is a list of its own.
alter table code_item drop constraint code_item_list_check;
alter table code_item add constraint code_item_list_check check (list in
  ('resolution_code', 'handling_mode', 'waiting_reason', 'cancel_reason', 'channel', 'asset_kind', 'breach_excuse',
   'document_kind'));

create table document (
  tenant_id uuid not null,
  id uuid not null,
  -- null: of no customer, and so for staff who see every customer (the manual of a model, a paper about a service)
  customer_id uuid,
  asset_id uuid,
  -- the service
  category_id uuid,
  model_id uuid,
  title text collate "C" not null,
  kind text not null,
  -- for staff
  note text,
  -- 机密: for staff with a further permission
  is_confidential boolean not null default false,
  -- the customer's people read its current version
  is_released boolean not null default false,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null,
  -- a version was added, or something else written
  changed_at timestamptz(3) not null,
  revision integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, customer_id, id),
  check (coalesce(customer_id, asset_id, category_id, model_id) is not null),
  check (asset_id is null or customer_id is not null),
  check (not is_released or (customer_id is not null and not is_confidential)),
  foreign key (tenant_id, customer_id) references customer (tenant_id, id),
  foreign key (tenant_id, customer_id, asset_id) references asset (tenant_id, customer_id, id),
  foreign key (tenant_id, category_id) references category (tenant_id, id),
  foreign key (tenant_id, model_id) references asset_model (tenant_id, id)
);
create index document_by_time on document (tenant_id, changed_at, id);
create index document_in_order on document (tenant_id, title, id);
create index document_by_customer on document (tenant_id, customer_id, changed_at, id);
create index document_by_asset on document (tenant_id, asset_id, changed_at, id) where asset_id is not null;
create index document_by_category on document (tenant_id, category_id, changed_at, id) where category_id is not null;
create index document_by_model on document (tenant_id, model_id, changed_at, id) where model_id is not null;
call build_walls('document', 'customer');
call make_mergeable('document');
create policy released_only on document as restrictive for all to yingtai_portal
  using (is_released and retired_at is null) with check (false);
grant select (tenant_id, id, customer_id, asset_id, category_id, title, kind, is_confidential, is_released, retired_at,
  created_at, changed_at, revision) on document to yingtai_portal;

-- A document as it was from a day on; nothing of it is ever written over. A file hangs on the document, with the version
-- as its part; what was pasted is kept here alone.
create table document_version (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid,
  document_id uuid not null,
  -- from 1
  number integer not null check (number > 0),
  -- the day that the paper bears
  dated_on date not null,
  -- for staff: what is different
  note text,
  author_id uuid,
  author_name text not null,
  -- the name that pasted text is saved under; null: it is a file
  pasted_as text,
  -- what was pasted, or what the file says as far as it is text that we can read: searched, and compared; null: it is not
  words text check (octet_length(words) <= 4194304),
  -- the current version of a released document
  is_public boolean not null default false,
  created_at timestamptz(3) not null,
  primary key (tenant_id, id),
  unique (tenant_id, document_id, number),
  check (pasted_as is null or words is not null),
  foreign key (tenant_id, document_id) references document (tenant_id, id),
  foreign key (tenant_id, customer_id, document_id) references document (tenant_id, customer_id, id),
  foreign key (tenant_id, author_id) references staff_member (tenant_id, id)
);
create index document_version_by_customer on document_version (tenant_id, customer_id, document_id, number);
create index document_version_by_author on document_version (tenant_id, author_id) where author_id is not null;
call build_walls('document_version', 'customer');
call make_mergeable('document_version');
create policy public_only on document_version as restrictive for all to yingtai_portal
  using (is_public) with check (false);
grant select (tenant_id, id, customer_id, document_id, number, dated_on, pasted_as, words, is_public, created_at)
  on document_version to yingtai_portal;

-- The title and the text of the current version, to be searched.
create table document_index (
  tenant_id uuid not null,
  customer_id uuid,
  document_id uuid not null,
  changed_at timestamptz(3) not null,
  words tsvector not null,
  primary key (tenant_id, document_id),
  foreign key (tenant_id, document_id) references document (tenant_id, id),
  foreign key (tenant_id, customer_id, document_id) references document (tenant_id, customer_id, id)
);
create index document_index_by_time on document_index (tenant_id, changed_at desc, document_id);
create index document_index_by_customer on document_index (tenant_id, customer_id, document_id);
create index document_index_by_words on document_index using gin (words);
call build_walls('document_index', 'customer');
call make_mergeable('document_index');
grant select on document, document_index to search;

-- Full text under row-level security goes through functions that hold the walls themselves; one a caller role. The
-- newest matches first, so that a word found everywhere stops early.
create function search_documents(tenant uuid, words tsquery, most integer)
returns table (document_id uuid, rank real)
language plpgsql stable security definer rows 100
set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  return query
    select d.document_id, ts_rank(d.words, search_documents.words)
    from document_index d
    where d.tenant_id = tenant
      and tenant = nullif(current_setting('app.tenant_id', true), '')::uuid
      and d.words @@ search_documents.words
    order by d.changed_at desc, d.document_id
    limit most;
end
$$;
alter function search_documents owner to search;
revoke all on function search_documents from public;
grant execute on function search_documents to yingtai_desk;

-- For staff limited to some customers: which, stands in the transaction, not in an argument.
create function search_documents_limited(tenant uuid, words tsquery, most integer)
returns table (document_id uuid, rank real)
language plpgsql stable security definer rows 100
set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  seen constant uuid[] := string_to_array(nullif(current_setting('app.customers', true), ''), ',')::uuid[];
begin
  return query
    select d.document_id, ts_rank(d.words, search_documents_limited.words)
    from document_index d
    where d.tenant_id = tenant
      and tenant = nullif(current_setting('app.tenant_id', true), '')::uuid
      and d.customer_id = any (seen)
      and d.words @@ search_documents_limited.words
    order by d.changed_at desc, d.document_id
    limit most;
end
$$;
alter function search_documents_limited owner to search;
revoke all on function search_documents_limited from public;
grant execute on function search_documents_limited to yingtai_limited;

-- For the customers' people: what is released to them.
create function search_documents_released(tenant uuid, words tsquery, most integer)
returns table (document_id uuid, rank real)
language plpgsql stable security definer rows 100
set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  seen constant uuid[] := string_to_array(nullif(current_setting('app.customers', true), ''), ',')::uuid[];
begin
  return query
    select i.document_id, ts_rank(i.words, search_documents_released.words)
    from document_index i
    join document d on d.tenant_id = i.tenant_id and d.id = i.document_id and d.is_released and d.retired_at is null
    where i.tenant_id = tenant
      and tenant = nullif(current_setting('app.tenant_id', true), '')::uuid
      and i.customer_id = any (seen)
      and i.words @@ search_documents_released.words
    order by i.changed_at desc, i.document_id
    limit most;
end
$$;
alter function search_documents_released owner to search;
revoke all on function search_documents_released from public;
grant execute on function search_documents_released to yingtai_portal;
