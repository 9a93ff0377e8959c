import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { changeDashboard as endpoint, DashboardView } from '../../dashboard.contract.ts';
import { mayShare } from '../sharing/sharing.policy.ts';
import { dashboardChanged } from './dashboard.events.ts';
import { dashboardRefusals } from './dashboard.refusals.ts';
import { updateDashboard } from './dashboard.store.ts';
import { dashboardForChange } from './load-dashboard.ts';
import { readDashboard } from './read-dashboard.ts';

export async function changeDashboard(tx: Tx, input: InputOf<typeof endpoint>): Promise<DashboardView> {
  const before = await dashboardForChange(tx, input.dashboard);
  if (before.retiredAt !== null) throw new Refusal(dashboardRefusals.retired);
  const { name = before.name, sharedWith = before.sharedWith, tiles = before.tiles } = input;
  if (sharedWith !== before.sharedWith && !mayShare(tx.caller))
    throw new Refusal(dashboardRefusals.no_sharing, {}, 'sharedWith');

  const after = { name, sharedWith, tiles };
  const fields = Object.keys(changesBetween(before, { ...before, ...after }, ['name', 'sharedWith', 'tiles']));
  if (fields.length > 0) {
    await updateDashboard(tx, before.id, after);
    await announce(tx, dashboardChanged(before.id, fields, name));
  }
  return readDashboard(tx, input);
}
