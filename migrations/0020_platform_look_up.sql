-- Of one customer by kind and beginning, read no further than is shown: for staff limited to some customers, and for
-- pickers bound to one. Among a million people the rare customer's few are not sought by reading everybody's.
create index look_up_of_customer on look_up (tenant_id, customer_id, kind, token, id);
drop index look_up_by_customer;

-- For staff limited to some customers. Which they are stands in the transaction; read once, and not for every row as the
-- wall does it (with 200 customers that took 100 ms). Who sees few is answered from each of them; who sees many, from
-- the first of everybody's: they are the answer when that is all there is, or enough of it is theirs; else each again.
-- `share`: rows of one customer.
create function look_up_limited(tenant uuid, customer uuid, of_kind text, token_from text, token_below text, share integer, most integer)
returns table (id uuid, token text)
language plpgsql stable security definer rows 100
set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  seen constant uuid[] := string_to_array(nullif(current_setting('app.customers', true), ''), ',')::uuid[];
  few constant integer := 20;
  looked_at constant integer := 2000;
  met integer;
  ids uuid[];
  tokens text[];
begin
  if customer is null and cardinality(seen) > few then
    select count(*), array_agg(b.id order by b.token, b.id) filter (where b.customer_id = any (seen)),
      array_agg(b.token order by b.token, b.id) filter (where b.customer_id = any (seen))
    into met, ids, tokens
    from (
      select l.id, l.token, l.customer_id from look_up l
      where l.tenant_id = tenant
        and tenant = nullif(current_setting('app.tenant_id', true), '')::uuid
        and l.kind = of_kind and l.token >= token_from collate "C" and l.token < token_below collate "C"
      order by l.token, l.id
      limit looked_at
    ) as b;
    if met < looked_at or cardinality(ids) >= most then
      return query select * from unnest(ids, tokens) limit most;
      return;
    end if;
  end if;
  return query
    select begun.id, begun.token
    from unnest(seen) as asked (customer_id)
    cross join lateral (
      select l.id, l.token from look_up l
      where l.tenant_id = tenant
        and tenant = nullif(current_setting('app.tenant_id', true), '')::uuid
        and l.customer_id = asked.customer_id
        and l.kind = of_kind and l.token >= token_from collate "C" and l.token < token_below collate "C"
      order by l.token, l.id
      limit share
    ) as begun
    where customer is null or asked.customer_id = customer
    order by begun.token, begun.id
    limit most;
end
$$;
grant select on look_up to search;
alter function look_up_limited owner to search;
revoke all on function look_up_limited from public;
grant execute on function look_up_limited to yingtai_limited;
