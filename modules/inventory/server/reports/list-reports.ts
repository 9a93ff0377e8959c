import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listInventoryReports as endpoint } from '../../inventory-report.contract.ts';
import { pageOfReports } from './report-list.store.ts';
import { rowOf } from './report.view.ts';

export async function listReports(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const page = await pageOfReports(tx, input);
  return { ...page, items: page.items.map(rowOf) };
}
