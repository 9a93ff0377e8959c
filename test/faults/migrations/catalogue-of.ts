import type pg from 'pg';

/** All that migrations make, a line each: what two databases are compared by. */
const catalogue = `
  with ours as (select oid from pg_namespace where nspname = 'public')
  select 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
      || case when a.attnotnull then ' not null' else '' end || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
      || coalesce(' collate ' || nullif(a.attcollation, 0)::text, '') || coalesce(' ' || a.attacl::text, '') as line
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where c.relnamespace in (select oid from ours) and a.attnum > 0 and not a.attisdropped
  union all select 'relation ' || relname || ' ' || relkind::text || relrowsecurity || relforcerowsecurity
      || pg_get_userbyid(relowner) || coalesce(relacl::text, '') || coalesce(reloptions::text, '')
    from pg_class where relnamespace in (select oid from ours) and relkind <> 'i'
  union all select 'view ' || relname || ' ' || pg_get_viewdef(oid)
    from pg_class where relnamespace in (select oid from ours) and relkind in ('v', 'm')
  union all select 'index ' || pg_get_indexdef(indexrelid) || ' ' || indisvalid
    from pg_index join pg_class on pg_class.oid = indexrelid where relnamespace in (select oid from ours)
  union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated
    from pg_constraint where connamespace in (select oid from ours)
  union all select 'routine ' || pg_get_functiondef(oid) || pg_get_userbyid(proowner) || coalesce(proacl::text, '')
    from pg_proc where pronamespace in (select oid from ours) and prokind <> 'a'
  union all select 'policy ' || polrelid::regclass || ' ' || polname || ' ' || polcmd::text || polpermissive
      || polroles::regrole[]::text || coalesce(pg_get_expr(polqual, polrelid), '')
      || coalesce(pg_get_expr(polwithcheck, polrelid), '')
    from pg_policy
  union all select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  union all select 'statistics ' || pg_get_statisticsobjdef(oid) from pg_statistic_ext
  order by line`;

export async function catalogueOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(catalogue);
  return rows.map(({ line }) => line);
}
