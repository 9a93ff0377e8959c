import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { allCalendars } from './calendar.store.ts';

/** The delivered calendars in use, by their codes, whatever they are called by now. */
export async function calendarsDelivered(tx: Tx): Promise<Map<string, { id: Id; name: string }>> {
  const rows = await allCalendars(tx);
  return new Map(
    rows.flatMap(({ code, id, name, retiredAt }) =>
      code === null || retiredAt !== null ? [] : [[code, { id, name }]],
    ),
  );
}
