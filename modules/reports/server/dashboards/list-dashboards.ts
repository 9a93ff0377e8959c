import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { roleCodesOf } from '../../../identity/index.ts';
import type { listDashboards as endpoint } from '../../dashboard.contract.ts';
import { deliveredDashboards } from './dashboard.delivered.ts';
import { dashboardsFor, type StoredDashboard } from './dashboard.store.ts';
import { dashboardRowView, deliveredRow } from './dashboard.view.ts';
import { dashboardsOf, firstPageOf, workPage } from './first-page.rules.ts';
import { chosenFirstPage } from './first-page.store.ts';

/** First those that are made for what somebody does. */
export async function listDashboards(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  const { accountId, subjectId } = tx.caller;
  const [rows, roleCodes, chosen] = await Promise.all([
    dashboardsFor(tx, subjectId),
    accountId === null ? [] : roleCodesOf(tx, accountId),
    subjectId === null ? undefined : chosenFirstPage(tx, subjectId),
  ]);
  const own = dashboardsOf(roleCodes, deliveredDashboards);
  const others = deliveredDashboards.filter((delivered) => !own.includes(delivered));
  const isThere = chosen !== undefined && isShown(chosen, rows);
  return {
    items: [...[...own, ...others].map(deliveredRow), ...rows.map((row) => dashboardRowView(row, tx.caller))],
    firstPage: isThere ? chosen : firstPageOf(roleCodes, deliveredDashboards),
  };
}

/** What was chosen may have been retired since, or be shared no more. */
function isShown(page: string, rows: readonly StoredDashboard[]): boolean {
  return (
    page === workPage || [...deliveredDashboards.map(({ code }) => code), ...rows.map(({ id }) => id)].includes(page)
  );
}
