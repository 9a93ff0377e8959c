import type { NationalDay } from '../../../../kernel/working-time/layers.ts';
import type { OwnerConnection } from '../../../tenancy/index.ts';
import type { Nation } from '../../calendar.contract.ts';

/** National days belong to no provider, so only the database's owner writes them. */

export async function savedYears(owner: OwnerConnection, nation: Nation): Promise<Set<number>> {
  const { rows } = await owner.query('select year from national_year where nation = $1', [nation]);
  return new Set(rows.map(({ year }) => Number(year)));
}

/** The days of one year in place of those that stood there. Two at the same time: the later one holds. */
export async function saveYear(
  owner: OwnerConnection,
  { nation, year, days }: { nation: Nation; year: number; days: readonly NationalDay[] },
): Promise<void> {
  const columns = [days.map(({ date }) => date), days.map(({ name }) => name), days.map(({ kind }) => kind)];
  await owner.query(
    `with saved as (
       insert into national_year (nation, year, revision)
       values ($1, $2, (select coalesce(max(revision), 0) + 1 from national_year where nation = $1))
       on conflict (nation, year) do update set revision = excluded.revision
     ), gone as (
       delete from national_day where nation = $1 and year = $2 and not day = any ($3::date[])
     )
     insert into national_day (nation, year, day, name, kind)
     select $1, $2, day, name, kind from unnest($3::date[], $4::text[], $5::text[]) as named (day, name, kind)
     on conflict (nation, day) do update set year = excluded.year, name = excluded.name, kind = excluded.kind`,
    [nation, year, ...columns],
  );
}
