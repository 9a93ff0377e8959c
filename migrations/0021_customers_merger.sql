-- One company entered twice (ORG-02): everything of the double becomes the other's, in one act. Rows of customers refer to
-- each other with their customer, so that nothing can point into another's; while all of them change it, the references
-- must wait. They are checked at the end of each statement as before, but for whoever asks (SET CONSTRAINTS).
do $$
declare
  reference record;
begin
  for reference in
    select c.conrelid::regclass as named, c.conname
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey) and a.attname = 'customer_id'
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace and not c.condeferrable
  loop
    execute format('alter table %s alter constraint %I deferrable initially immediate', reference.named, reference.conname);
  end loop;
end
$$;

-- Tables whose rows go over: all of customers, but for the log, which stays as it was said and sealed, for what staff
-- signed for one customer, and for who may see which customer, which identity and customers follow up themselves.
create function tables_of_customers() returns setof name
language sql stable set search_path = pg_catalog, public as $$
  select p.tablename from pg_policies p
  where p.schemaname = 'public' and p.policyname = 'wall_customer'
    and p.tablename not in ('customer', 'event', 'event_text', 'event_delivery', 'staff_customer',
      'confidentiality_statement', 'confidentiality_signature')
$$;

do $$
declare
  named name;
begin
  for named in select tables_of_customers() loop
    execute format('create policy merging on %I for update to claimer using (true) with check (true)', named);
    execute format('grant select, update on %I to claimer', named);
  end loop;
end
$$;
grant select on customer to claimer;

-- Moves every row of one provider's customer to the other, into which it is marked as merged already. `replaced` are ids of
-- sites, rooms and departments that both have: they stay with the double, and whatever named them names `replacing` at
-- the same place of the list. A row for which the other has one of the same key (a team of a category) stays too.
create function merge_customer_rows(double uuid, kept uuid, replaced uuid[], replacing uuid[])
returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  tenant constant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
  staying constant uuid[] := replaced || double;
  named name;
  reference record;
  moved bigint;
  total bigint := 0;
begin
  if not exists (select from customer c where c.tenant_id = tenant and c.id = double and c.merged_into_id = kept) then
    raise exception 'customer % is not merged into %', double, kept;
  end if;
  set constraints all deferred;
  for reference in
    select c.conrelid::regclass as named, a.attname as referring
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[cardinality(c.conkey)]
    where c.contype = 'f' and c.confrelid in ('site'::regclass, 'room'::regclass, 'department'::regclass)
  loop
    execute format(
      'update %s as t set %I = pair.into_id from unnest($1, $2) as pair (from_id, into_id)
       where t.tenant_id = $3 and t.customer_id = $4 and t.%I = pair.from_id and t.id <> all ($5)',
      reference.named, reference.referring, reference.referring)
    using replaced, replacing, tenant, double, staying;
  end loop;
  update attachment t set subject_id = pair.into_id
    from unnest(staying, replacing || kept) as pair (from_id, into_id)
    where t.tenant_id = tenant and t.customer_id = double and t.subject_id = pair.from_id;
  for named in select tables_of_customers() loop
    execute format('update %I as t set customer_id = $1 where t.tenant_id = $2 and t.customer_id = $3', named)
      || unless_staying(named::regclass) || unless_taken(named::regclass)
    using kept, tenant, double, staying;
    get diagnostics moved = row_count;
    total := total + moved;
  end loop;
  set constraints all immediate;
  return total;
end
$$;

-- For tables whose rows have an id.
create function unless_staying(named regclass) returns text
language sql stable set search_path = pg_catalog, public as $$
  select case when exists (select from pg_attribute where attrelid = named and attname = 'id')
    then ' and t.id <> all ($4)' else ' and $4 is not null' end
$$;

-- One condition for each key of the table that holds its customer: that the other has no such row.
create function unless_taken(named regclass) returns text
language sql stable set search_path = pg_catalog, public as $$
  select coalesce(string_agg(format(' and not exists (select from %s as o where o.tenant_id = $2 and o.customer_id = $1 and %s)',
    named, same.columns), ''), '')
  from pg_index i
  join pg_attribute c on c.attrelid = i.indrelid and c.attname = 'customer_id' and c.attnum = any (i.indkey::int2[])
  cross join lateral (
    select string_agg(format(case when i.indnullsnotdistinct then 'o.%1$I is not distinct from t.%1$I' else 'o.%1$I = t.%1$I' end,
      a.attname), ' and ') as columns
    from pg_attribute a
    where a.attrelid = i.indrelid and a.attnum = any (i.indkey::int2[]) and a.attname not in ('tenant_id', 'customer_id')
  ) as same
  where i.indrelid = named and i.indisunique and same.columns is not null
    and not exists (select from pg_attribute a where a.attrelid = named and a.attname = 'id' and a.attnum = any (i.indkey::int2[]))
$$;

alter function merge_customer_rows owner to claimer;
revoke all on function merge_customer_rows from public;
-- not for staff who see some customers only: they would move what they don't see
grant execute on function merge_customer_rows to yingtai_desk;
