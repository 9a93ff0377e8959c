import type pg from 'pg';

/** What a program of an earlier version stands on: a line each, all of which a newer version has to keep. */
const promised = `
  with ours as (select oid from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm'))
  select 'column ' || attrelid::regclass || '.' || attname || ' ' || format_type(atttypid, null) as line
    from pg_attribute where attrelid in (select oid from ours) and attnum > 0 and not attisdropped
  union all select 'routine ' || oid::regprocedure from pg_proc where pronamespace = 'public'::regnamespace
  union all select 'right ' || role || ' ' || privilege || ' ' || attrelid::regclass || '.' || attname
    from pg_attribute, unnest(array['yingtai_desk', 'yingtai_limited', 'yingtai_portal']) role,
      unnest(array['select', 'insert', 'update']) privilege
    where attrelid in (select oid from ours) and attnum > 0 and not attisdropped
      and has_column_privilege(role, attrelid, attnum, privilege)
  order by line`;

export async function promisesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(promised);
  return rows.map(({ line }) => line);
}

/** Columns that whoever does not know them has to fill; `table.column`. */
const demanded = `
  select attrelid::regclass || '.' || attname as line
  from pg_attribute join pg_class on pg_class.oid = attrelid
  where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped
    and attnotnull and not atthasdef and attidentity = ''`;

export async function demandsOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(demanded);
  return rows.map(({ line }) => line);
}
