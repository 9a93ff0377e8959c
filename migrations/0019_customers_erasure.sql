-- Takes the words out of the log that tell who an erased contact was (PLT-16). The log is append-only for every caller;
-- this is the one way past that, for one provider and one contact, who must be erased already. The chain holds hashes of
-- the words, not the words, and verifies as before. Blanked are all texts of events about the contact and their account,
-- and of the customer's other events those that quote them: `quoted` in the events of `records` (the tickets that named
-- them), `unique_quoted` in all. Spaces, hyphens and case don't count: 138 0000 1111 is 13800001111. Events keep the
-- customer of their day: those of customers that were merged into this one are searched with it.
create policy erasing on event_text for update to claimer using (true);
grant select on event_text, contact, customer, sign_in_account to claimer;
grant update (text) on event_text to claimer;

create function blank_event_texts(erased uuid, records uuid[], quoted text[], unique_quoted text[])
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
    and t.customer_id = any (homes)
    and exists (
      select from unnest(case when e.subject_id = any (records) then quoted || unique_quoted else unique_quoted end) word
      where position(lower(translate(word, ' -', '')) in lower(translate(t.text::text, ' -', ''))) > 0
    );
  return blanked;
end
$$;
alter function blank_event_texts owner to claimer;
revoke all on function blank_event_texts from public;
-- not for staff who see some customers only: what an account's events say belongs to no customer
grant execute on function blank_event_texts to yingtai_desk;
