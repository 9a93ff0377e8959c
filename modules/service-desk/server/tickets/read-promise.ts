import type { Id } from '../../../../kernel/id.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { clocksOf } from '../../../sla/index.ts';
import { promiseWords } from '../promises/promise-words.delivered.ts';
import { customerSideOf } from './ticket-names.store.ts';

/** What is promised of a ticket, word for word as in desk and portal (SD-21); null when nothing is. */
export async function readPromise(tx: Tx, id: Id, locale: Locale): Promise<string | null> {
  const [side, clocks] = await sideBySide(customerSideOf(tx, id), clocksOf(tx, { kind: 'ticket', id }));
  if (!side) return null;
  return promiseWords(clocks, { timeZone: side.timeZone, now: tx.now })?.[locale] ?? null;
}
