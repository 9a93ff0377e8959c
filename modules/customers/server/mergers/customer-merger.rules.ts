import type { Id } from '../../../../kernel/id.ts';
import type { collisionFates } from '../../customer-merger.contract.ts';
import { customerFields } from '../../customer.contract.ts';
import { withPaths, type Place } from '../departments/department.rules.ts';

type Field = (typeof customerFields)[number];
type Fields = { [name in Field]: unknown };

/** The fields in which two customers differ; proposed is what the kept one has, and where it has nothing, the double's. */
export function differingFields(kept: Fields, double: Fields): { field: Field; proposed: 'kept' | 'double' }[] {
  return customerFields
    .filter((field) => JSON.stringify(kept[field]) !== JSON.stringify(double[field]))
    .map((field) => ({ field, proposed: isNothing(kept[field]) ? ('double' as const) : ('kept' as const) }));
}

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

interface Own {
  id: Id;
  retiredAt: string | null;
}

export interface Belongings {
  sites: readonly (Own & { name: string; foreignKey: string | null })[];
  rooms: readonly (Own & { siteId: Id; floor: string | null; name: string })[];
  departments: readonly (Own & Place & { foreignKey: string | null })[];
  systems: readonly { id: Id; name: string }[];
}

/** Two of one name: the double's stays behind, and whatever named it names the kept one's. */
export interface Pair {
  kind: 'site' | 'room' | 'department';
  name: string;
  from: Own;
  into: Own;
}

/** Sites of one name, rooms of one name on one floor of such sites, departments of one path. */
export function pairsOf(kept: Belongings, double: Belongings): Pair[] {
  const sites = pairsBy('site', { kept: kept.sites, double: double.sites }, ({ name }) => name);
  const siteOf = new Map(sites.map(({ from, into }) => [from.id, into.id]));
  const rooms = pairsBy('room', { kept: kept.rooms, double: double.rooms }, ({ siteId, floor, name }) =>
    JSON.stringify([siteOf.get(siteId) ?? siteId, floor, name]),
  );
  const trees = { kept: withPaths(kept.departments), double: withPaths(double.departments) };
  const departments = pairsBy('department', trees, ({ path }) => path);
  return [...sites, ...rooms, ...departments];
}

function pairsBy<Row extends Own & { name: string; path?: string }>(
  kind: Pair['kind'],
  { kept, double }: { kept: readonly Row[]; double: readonly Row[] },
  keyOf: (row: Row) => string,
): Pair[] {
  const known = new Map(kept.map((row) => [keyOf(row), row]));
  return double.flatMap((from) => {
    const into = known.get(keyOf(from));
    return into ? [{ kind, name: from.path ?? from.name, from, into }] : [];
  });
}

/** Systems that both have by one name are two: the double's gets its customer's name behind it. */
export function renamedSystems(kept: Belongings, double: Belongings, doubleName: string): { id: Id; name: string }[] {
  const taken = new Set([...kept.systems, ...double.systems].map(({ name }) => name));
  const own = new Set(kept.systems.map(({ name }) => name));
  return double.systems
    .filter(({ name }) => own.has(name))
    .map(({ id, name }) => {
      const renamed = freeName(`${name}（${doubleName}）`, taken);
      taken.add(renamed);
      return { id, name: renamed };
    });
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count++) name = `${wanted} ${count}`;
  return name;
}

/** Two contacts with one employee number. */
export interface SameNumber {
  employeeNumber: string;
  keptId: Id;
  keptName: string;
  keptInUse: boolean;
  doubleId: Id;
  doubleName: string;
  doubleInUse: boolean;
}

/** One number and one name, both in use, are one person; else the double's loses its number. */
export function fateOfContact(pair: SameNumber): (typeof collisionFates)[number] {
  return pair.keptName === pair.doubleName && pair.keptInUse && pair.doubleInUse ? 'joined' : 'number_freed';
}
