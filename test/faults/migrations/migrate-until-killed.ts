import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { MigratorOrders } from './dying-migrator.ts';
import { committed, type KillPoint } from './kill-point.ts';
import { plantedAfter, plantRows } from './plant-rows.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** Migrates until there are tables for tickets, and puts one in. */
export async function plantEarly(ownerUrl: string): Promise<void> {
  await migrateUntilKilled(ownerUrl, await committed(plantedAfter));
  await plantRows(ownerUrl);
}

/** In a process of its own, which ends there. */
export async function migrateUntilKilled(ownerUrl: string, point: KillPoint): Promise<void> {
  const orders: MigratorOrders = { ownerUrl, ...point };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'dying-migrator.ts'), JSON.stringify(orders)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(root, '.cache', 'compile') },
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  assert.equal(signal, 'SIGKILL', `it ended by itself with ${code} before ${point.migration}, ${point.after}`);
}
