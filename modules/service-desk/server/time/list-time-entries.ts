import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listTimeEntries as endpoint } from '../../time-entry.contract.ts';
import { pageOfTimeEntries } from './time-entry.store.ts';
import { timeEntryView } from './time-entry.view.ts';
import { whoseTime } from './whose-time.ts';

export async function listTimeEntries(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const page = await pageOfTimeEntries(tx, { ...input, staffId: whoseTime(tx.caller, input.staffId) });
  return { ...page, items: page.items.map((entry) => timeEntryView(entry, tx.caller)) };
}
