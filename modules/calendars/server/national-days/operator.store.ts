import type { Day, Instant } from '../../../../kernel/instant.ts';
import type { NationalDay } from '../../../../kernel/working-time/layers.ts';
import type { OwnerConnection } from '../../../tenancy/index.ts';
import type { Nation } from '../../calendar.contract.ts';

/** National days belong to no provider, so only the database's owner writes them. */

export async function savedYears(owner: OwnerConnection, nation: Nation): Promise<Set<number>> {
  const { rows } = await owner.query('select year from national_year where nation = $1', [nation]);
  return new Set(rows.map(({ year }) => Number(year)));
}

/** What is known of a year, and of other days that a notice of it names; by date. */
export async function savedDays(
  owner: OwnerConnection,
  { nation, year, dates }: { nation: Nation; year: number; dates: readonly Day[] },
): Promise<NationalDay[]> {
  const { rows } = await owner.query(
    `select day::text as date, name, kind from national_day
     where nation = $1 and (year = $2 or day = any ($3::date[])) order by day`,
    [nation, year, dates],
  );
  // the table's constraint holds kind to these values
  return rows as unknown as NationalDay[];
}

interface SavedYear {
  nation: Nation;
  year: number;
  days: readonly NationalDay[];
  papers?: readonly string[];
  /** Without it: delivered with the program. */
  importedAt?: Instant;
}

/** The days of one year in place of those that stood there. Two at the same time: the later one holds. */
export async function saveYear(owner: OwnerConnection, saved: SavedYear): Promise<void> {
  const { nation, year, days, papers = null, importedAt = null } = saved;
  const columns = [days.map(({ date }) => date), days.map(({ name }) => name), days.map(({ kind }) => kind)];
  await owner.query(
    `with saved as (
       insert into national_year (nation, year, revision, papers, imported_at)
       values ($1, $2, (select coalesce(max(revision), 0) + 1 from national_year where nation = $1), $6, $7)
       on conflict (nation, year) do update
         set revision = excluded.revision, papers = excluded.papers, imported_at = excluded.imported_at
     ), gone as (
       delete from national_day where nation = $1 and year = $2 and not day = any ($3::date[])
     )
     insert into national_day (nation, year, day, name, kind)
     select $1, $2, day, name, kind from unnest($3::date[], $4::text[], $5::text[]) as named (day, name, kind)
     on conflict (nation, day) do update set year = excluded.year, name = excluded.name, kind = excluded.kind`,
    [nation, year, ...columns, papers, importedAt],
  );
}
