import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { locales } from '../../../../kernel/locale.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { BulkItem, listBulkItems as endpoint } from '../../bulk-run.contract.ts';
import { shownNumber } from '../tickets/ticket-record.rules.ts';
import { pageOfItems, type ListedItem } from './bulk-item.store.ts';
import { ownBulkRun } from './own-bulk-run.ts';
import type { Reason } from './bulk-run.rules.ts';

export async function listBulkItems(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { bulkRun, ...asked } = input;
  const run = await ownBulkRun(tx, bulkRun);
  const page = await pageOfItems(tx, run.id, asked);
  const locale = tx.caller.locale ?? locales[0];
  return { ...page, items: page.items.map((item) => itemOf(item, locale)) };
}

function itemOf(item: ListedItem, locale: keyof Reason): BulkItem {
  const { id, title, customerId, customer, outcome } = item;
  // written as a reason by the run
  const reason = item.reason as Reason | null;
  const named = { id: customerId, name: customer };
  return { id, number: shownNumber(item), title, customer: named, outcome, reason: reason?.[locale] ?? null };
}
