import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type TableClass = 'tenant' | 'customer' | 'shared' | 'platform';

export interface MapTable {
  name: string;
  class: TableClass;
}

/** Every table that there is, with its class, as the module map has them. */
export async function mapTables(): Promise<MapTable[]> {
  const text = await readFile(join(import.meta.dirname, '../../modules/map.json'), 'utf8');
  // held to this shape by the check
  const map = JSON.parse(text) as Record<string, { tables: Record<string, TableClass> }>;
  return Object.values(map).flatMap(({ tables }) =>
    Object.entries(tables).map(([name, tableClass]) => ({ name, class: tableClass })),
  );
}
