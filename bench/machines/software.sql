-- Programs on the machines of one provider that `test/plans/volume.sql` has filled. Said beforehand, for the session:
-- volume.tenant, volume.at, volume.programs (on each machine).
--
-- 2,000 names are reported; twenty are on every machine, the others on one in 66. One in ten is known as a product.
create or replace function pg_temp.tenant() returns uuid language sql stable as
  $$ select current_setting('volume.tenant')::uuid $$;
create or replace function pg_temp.nth(kind text, n bigint) returns uuid language sql stable as
  $$ select md5(current_setting('volume.tenant') || kind || n)::uuid $$;

alter table software_product no force row level security;
alter table software_title no force row level security;
alter table installation no force row level security;
alter table software_scan no force row level security;
alter table asset no force row level security;

insert into software_product (tenant_id, id, name, publisher, licensing, stage, is_forbidden, created_at)
select pg_temp.tenant(), pg_temp.nth('product', n), '软件 ' || n, '厂商 ' || n % 40,
  (array['perpetual', 'subscription', 'free', 'oem'])[1 + n % 4], 'manage', n % 50 = 0, current_setting('volume.at')::timestamptz
from generate_series(1, 200) as n;

insert into software_title (tenant_id, id, name_key, publisher_key, name, state, product_id, seen_at)
select pg_temp.tenant(), pg_temp.nth('title', n), 'program ' || n, '', 'Program ' || n,
  case when n % 10 = 0 then 'known' when n % 10 = 1 then 'ignored' else 'unknown' end,
  case when n % 10 = 0 then pg_temp.nth('product', n / 10) end, current_setting('volume.at')::timestamptz
from generate_series(1, 2000) as n;

create temporary table machine as
select customer_id, id, row_number() over (order by id) as n from asset where tenant_id = pg_temp.tenant();

create temporary table title as
select n, id from generate_series(1, 2000) as n cross join lateral (select pg_temp.nth('title', n) as id) as named;

insert into installation (tenant_id, id, customer_id, asset_id, title_id, version, source, found_at)
select pg_temp.tenant(), gen_random_uuid(), machine.customer_id, machine.id, title.id, '1.' || machine.n % 9, 'inventory',
  current_setting('volume.at')::timestamptz - machine.n % 700 * interval '1 day'
from machine
cross join generate_series(1, current_setting('volume.programs')::integer) as program
join title on title.n = case when program <= 20 then program else 20 + (program - 21) * 66 + machine.n % 66 end;

insert into software_scan (tenant_id, asset_id, customer_id, fingerprint, scanned_at)
select pg_temp.tenant(), id, customer_id, md5(id::text), current_setting('volume.at')::timestamptz from machine;

update software_title set machines = counted.machines
from (select title_id, count(*) as machines from installation where tenant_id = pg_temp.tenant() group by title_id) as counted
where software_title.tenant_id = pg_temp.tenant() and software_title.id = counted.title_id;

drop table machine, title;

alter table software_product force row level security;
alter table software_title force row level security;
alter table installation force row level security;
alter table software_scan force row level security;
alter table asset force row level security;

vacuum analyze installation
