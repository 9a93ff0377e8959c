import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import { maySee } from '../sharing/sharing.policy.ts';
import { deliveredDashboard } from './dashboard.delivered.ts';
import { firstPageChanged } from './dashboard.events.ts';
import { dashboardById } from './dashboard.store.ts';
import { workPage } from './first-page.rules.ts';
import { chosenFirstPage, saveFirstPage } from './first-page.store.ts';

export async function changeFirstPage(tx: Tx, { page }: { page: string }): Promise<{ page: string }> {
  const staffId = found(tx.caller.subjectId);
  foundAt('page', (await isPage(tx, page)) || null);
  if ((await chosenFirstPage(tx, staffId)) !== page) {
    await saveFirstPage(tx, staffId, page);
    await announce(tx, firstPageChanged(staffId, page));
  }
  return { page };
}

async function isPage(tx: Tx, page: string): Promise<boolean> {
  if (page === workPage || deliveredDashboard(page)) return true;
  const dashboard = /^[0-9a-f-]{36}$/.test(page) ? await dashboardById(tx, page) : undefined;
  return dashboard !== undefined && dashboard.retiredAt === null && maySee(tx.caller, dashboard);
}
