-- Names of erased people leave major incidents too (PLT-16). Their story is append-only for all but this: its words.
grant update (words) on major_incident_entry to yingtai_desk;

-- As in 0019; of a provider's own events, which belong to no customer, now those about `records` as well.
create or replace function blank_event_texts(erased uuid, records uuid[], quoted text[], unique_quoted text[])
returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  tenant constant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
  home uuid;
  homes uuid[];
  own uuid[];
  blanked bigint;
begin
  select c.customer_id into home from contact c
    where c.tenant_id = tenant and c.id = erased and c.erased_at is not null;
  if home is null then
    raise exception 'contact % is not erased', erased;
  end if;
  select array_agg(c.id) into homes from customer c
    where c.tenant_id = tenant and (c.id = home or c.merged_into_id = home);
  select array_agg(a.id) || erased into own from sign_in_account a
    where a.tenant_id = tenant and a.kind = 'contact' and a.subject_id = erased;
  update event_text t set text = null
  from event e
  where e.tenant_id = tenant and t.tenant_id = tenant and t.event_id = e.id and t.text is not null
    and e.subject_id = any (coalesce(own, array[erased]));
  get diagnostics blanked = row_count;
  update event_text t set text = null
  from event e
  where e.tenant_id = tenant and t.tenant_id = tenant and t.event_id = e.id and t.text is not null
    and (t.customer_id = any (homes) or (t.customer_id is null and e.subject_id = any (records)))
    and exists (
      select from unnest(case when e.subject_id = any (records) then quoted || unique_quoted else unique_quoted end) word
      where position(lower(translate(word, ' -', '')) in lower(translate(t.text::text, ' -', ''))) > 0
    );
  return blanked;
end
$$;
