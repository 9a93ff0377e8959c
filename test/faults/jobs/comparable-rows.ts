import type { FreshDatabase } from '../../harness/cluster.ts';
import { readPastWalls } from '../read-whole.ts';
import { rowsOf } from '../rows-of.ts';

/** What two runs of the same work make differently: by chance, or by how often it was tried. */
const chance = new Set([
  'written_in',
  'from_tx',
  'below_tx',
  'hash',
  'previous_hash',
  'salt',
  'text_hash',
  'attempts',
  'next_try_at',
]);
const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** All rows without what is left to chance; of ids only those that were there `before`. Sorted. */
export async function comparableRows({ ownerUrl }: Pick<FreshDatabase, 'ownerUrl'>, before: ReadonlySet<string>) {
  const lines = await readPastWalls(ownerUrl, (client) => rowsOf(client));
  return lines.map((line) => withoutChance(line, before)).toSorted();
}

/** Every id that occurs in a database. */
export async function idsIn({ ownerUrl }: Pick<FreshDatabase, 'ownerUrl'>): Promise<ReadonlySet<string>> {
  const lines = await readPastWalls(ownerUrl, (client) => rowsOf(client));
  return new Set(lines.flatMap((line) => line.match(ids) ?? []));
}

function withoutChance(line: string, before: ReadonlySet<string>): string {
  const at = line.indexOf(' ');
  const row = JSON.parse(line.slice(at + 1), (key, value: unknown) => (chance.has(key) ? null : value)) as unknown;
  const text = JSON.stringify(row).replaceAll(ids, (id) => (before.has(id) ? id : '*'));
  return `${line.slice(0, at)} ${text}`;
}

/** The lines that only one of the two has. */
export function differences(got: readonly string[], wanted: readonly string[]): string[] {
  return [...only(got, wanted).map((line) => `+ ${line}`), ...only(wanted, got).map((line) => `- ${line}`)];
}

function only(these: readonly string[], those: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of those) left.set(line, (left.get(line) ?? 0) + 1);
  return these.filter((line) => {
    const many = left.get(line) ?? 0;
    left.set(line, many - 1);
    return many <= 0;
  });
}
