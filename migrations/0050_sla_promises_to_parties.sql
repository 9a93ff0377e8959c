-- What the agreements of contracts promise those who are party of them without having bought them (SLA-05): the tickets of a
-- beneficiary go by them before its own agreement, whoever follows the clocks. Their rows lie behind the buyer's wall, and
-- what a clock is worked out from is all that is given of them: neither the buyer nor clauses, reasons, prices. A version
-- of an agreement each. A party whose time is over gets them still: what was timed by them stays as it was promised.
create function contract_promises(tenant uuid, customers uuid[])
returns table (
  customer_id uuid, id uuid, name text, level text, contract_id uuid, retired_at timestamptz(3),
  version_id uuid, number integer, valid_from timestamptz(3), valid_until timestamptz(3), made_at timestamptz(3),
  withdrawn_at timestamptz(3), lines jsonb
)
language sql stable security definer
set search_path = public, pg_temp as $$
  select party.customer_id, a.id, a.name, a.level, a.contract_id, a.retired_at,
    v.id, v.number, v.valid_from, v.valid_until, v.made_at, v.withdrawn_at,
    (
      select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'position', l.position, 'name', l.name, 'kind', l.kind,
        'conditions', l.conditions, 'calendarId', l.calendar_id, 'targetValue', l.target_value,
        'targetUnit', l.target_unit, 'pausingReasons', l.pausing_reasons, 'stopsOn', l.stops_on,
        'onPriorityChange', l.on_priority_change, 'onReopening', l.on_reopening, 'beyondLimit', l.beyond_limit,
        'extensionPercent', l.extension_percent, 'startsOn', own.starts_on, 'ownStop', own.stops_on)
        order by l.position), '[]')
      from agreement_line l
      left join clock_kind own on own.tenant_id = l.tenant_id and own.code = l.kind
      where l.tenant_id = tenant and l.version_id = v.id
    )
  from (
    select distinct p.customer_id, p.contract_id from contract_party p
    where p.tenant_id = tenant and p.customer_id = any (customers) and p.role in ('buyer', 'beneficiary')
  ) as party
  join contract c on c.tenant_id = tenant and c.id = party.contract_id and c.status not in ('draft', 'offered')
  join agreement a on a.tenant_id = tenant and a.contract_id = c.id and a.customer_id <> party.customer_id
  join agreement_version v on v.tenant_id = tenant and v.agreement_id = a.id
  where tenant = nullif(current_setting('app.tenant_id', true), '')::uuid
  order by party.customer_id, a.id, v.number
$$;
alter function contract_promises owner to search;
revoke all on function contract_promises from public;
grant execute on function contract_promises to yingtai_desk;
grant select on agreement, agreement_version, agreement_line, clock_kind to search;

-- For staff limited to some customers and for the customers' people: which, stands in the transaction.
create function contract_promises_limited(tenant uuid, customers uuid[])
returns table (
  customer_id uuid, id uuid, name text, level text, contract_id uuid, retired_at timestamptz(3),
  version_id uuid, number integer, valid_from timestamptz(3), valid_until timestamptz(3), made_at timestamptz(3),
  withdrawn_at timestamptz(3), lines jsonb
)
language sql stable security definer
set search_path = public, pg_temp as $$
  select * from contract_promises(tenant, array(
    select unnest(customers)
    intersect
    select unnest(string_to_array(nullif(current_setting('app.customers', true), ''), ',')::uuid[])))
$$;
alter function contract_promises_limited owner to search;
revoke all on function contract_promises_limited from public;
grant execute on function contract_promises_limited to yingtai_limited, yingtai_portal;
