import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrationFiles } from '../../../platform/database/migrate.ts';
import { statementsOf } from './statements-of.ts';

/** A place in the life of one migration where its process is killed. */
export interface KillPoint {
  migration: string;
  /** After so many of its statements; all of them, and one more: it is written down as run; and another: committed. */
  after: number;
}

const folder = join(import.meta.dirname, '..', '..', '..', 'migrations');

export function migrationText(name: string): Promise<string> {
  return readFile(join(folder, name), 'utf8');
}

/** Every place of every migration, in the order in which they are passed. */
export async function allKillPoints(): Promise<KillPoint[]> {
  const names = await migrationFiles();
  const points = names.map(async (migration) => {
    const statements = statementsOf(await migrationText(migration)).length;
    return Array.from({ length: statements + 3 }, (_, after) => ({ migration, after }));
  });
  return (await Promise.all(points)).flat();
}

/** Nothing of it is lost any more. */
export async function committed(migration: string): Promise<KillPoint> {
  return { migration, after: statementsOf(await migrationText(migration)).length + 2 };
}
