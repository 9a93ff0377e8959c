import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { WorkerOrders } from './dying-worker.ts';

const root = join(import.meta.dirname, '..', '..', '..');

interface Ended {
  wasKilled: boolean;
  /** Null: it was killed. */
  statements: number | null;
}

/** A worker as a process of its own; fails when it ended neither by our hand nor well. */
export async function runWorker(orders: WorkerOrders): Promise<Ended> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'dying-worker.ts'), JSON.stringify(orders)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(root, '.cache', 'compile') },
  });
  const [said, [code, signal]] = await Promise.all([
    text(child.stdout),
    once(child, 'exit') as Promise<[number | null, string | null]>,
  ]);
  const wasKilled = signal === 'SIGKILL';
  assert.ok(wasKilled || code === 0, `a worker for ${orders.kind} ended by itself with ${code}`);
  return { wasKilled, statements: wasKilled ? null : Number(said) };
}
