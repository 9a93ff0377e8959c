import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import type { DashboardView, recordDashboard as endpoint } from '../../dashboard.contract.ts';
import { maySee } from '../sharing/sharing.policy.ts';
import { deliveredDashboard } from './dashboard.delivered.ts';
import { dashboardRecorded } from './dashboard.events.ts';
import { dashboardById, insertDashboard, type StoredDashboard } from './dashboard.store.ts';
import { readDashboard } from './read-dashboard.ts';

/** Nobody else sees it until it is shared. */
export async function recordDashboard(tx: Tx, input: InputOf<typeof endpoint>): Promise<DashboardView> {
  const ownerId = found(tx.caller.subjectId);
  const copied = input.copyOf === undefined ? { deliveredCode: null, tiles: [] } : await original(tx, input.copyOf);
  const dashboard = { id: tx.newId(), name: input.name, ownerId, sharedWith: 'nobody' as const, ...copied };
  await insertDashboard(tx, dashboard);
  await announce(tx, dashboardRecorded(dashboard.id, dashboard));
  return readDashboard(tx, { dashboard: dashboard.id });
}

async function original(tx: Tx, copyOf: string): Promise<Pick<StoredDashboard, 'deliveredCode' | 'tiles'>> {
  const delivered = deliveredDashboard(copyOf);
  if (delivered) return { deliveredCode: delivered.code, tiles: delivered.tiles };
  const other = /^[0-9a-f-]{36}$/.test(copyOf) ? await dashboardById(tx, copyOf) : undefined;
  const { deliveredCode, tiles } = foundAt('copyOf', other && maySee(tx.caller, other) ? other : null);
  return { deliveredCode, tiles };
}
