import pg from 'pg';

const callers = ['yingtai_desk', 'yingtai_limited', 'yingtai_portal'];

/**
 * What about the caller roles would let them past the walls, a line each; empty: all is well. The server does not
 * start otherwise.
 */
export async function roleFaults(ownerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ fault: string }>(faults, [callers]);
    return rows.map(({ fault }) => fault);
  } finally {
    await client.end();
  }
}

const faults = `
  with caller as (select * from pg_roles where rolname = any ($1))
  select format('%s is a superuser', rolname) as fault from caller where rolsuper
  union all
  select format('%s has BYPASSRLS', rolname) from caller where rolbypassrls
  union all
  select format('%s may make roles', rolname) from caller where rolcreaterole
  union all
  select format('%s is a member of %s', c.rolname, g.rolname)
    from caller c join pg_auth_members m on m.member = c.oid join pg_roles g on g.oid = m.roleid
  union all
  select format('%s owns %s', c.rolname, t.relname) from caller c join pg_class t on t.relowner = c.oid
  union all
  select format('the role %s is missing', wanted) from unnest($1::text[]) wanted
    where not exists (select from caller where rolname = wanted)
  order by 1`;
