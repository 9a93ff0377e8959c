import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listBulkRuns as endpoint } from '../../bulk-run.contract.ts';
import { staffActing } from '../tickets/ticket.policy.ts';
import { pageOfBulkRuns } from './bulk-run.store.ts';
import { bulkRunViewOf } from './bulk-run.view.ts';

export async function listBulkRuns(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const page = await pageOfBulkRuns(tx, staffActing(tx.caller), input);
  return { ...page, items: page.items.map(bulkRunViewOf) };
}
