-- When customers are merged, rows that are one customer's among those of all (layers of calendars, agreements, objectives)
-- go over with what they refer to: a layer with its site, an agreement with its contract.
create or replace function tables_of_customers() returns setof name
language sql stable set search_path = pg_catalog, public as $$
  select p.tablename from pg_policies p
  where p.schemaname = 'public' and p.policyname in ('wall_customer', 'own_customer')
    and p.tablename not in ('customer', 'event', 'event_text', 'event_delivery', 'staff_customer',
      'confidentiality_statement', 'confidentiality_signature')
$$;
