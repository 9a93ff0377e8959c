import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listVirusEvents as endpoint } from '../../virus-event.contract.ts';
import { pageOfViruses } from './virus-event.store.ts';
import { virusEventRow } from './virus-event.view.ts';

export async function listVirusEvents(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const page = await pageOfViruses(tx, input);
  return { ...page, items: page.items.map((event) => virusEventRow(event, tx.caller)) };
}
