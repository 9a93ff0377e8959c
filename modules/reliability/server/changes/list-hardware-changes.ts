import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { HardwareChangeRow, listHardwareChanges as endpoint } from '../../hardware-change.contract.ts';
import { changesAsked } from './changes-asked.ts';
import { pageOfHardwareChanges, type HardwareChange } from './hardware-change.store.ts';

export async function listHardwareChanges(
  tx: Tx,
  { cursor, limit, ...filters }: InputOf<typeof endpoint>,
): Promise<AnswerOf<typeof endpoint>> {
  const { asked } = await changesAsked(tx, filters);
  const page = await pageOfHardwareChanges(tx, asked, { cursor, limit });
  return { ...page, items: page.items.map(rowOf) };
}

function rowOf(change: HardwareChange): HardwareChangeRow {
  const { id, at, act, slot, before, after, actorId, by, ticketId, ticket, machine, customer } = change;
  return {
    // a part is put in and taken out: two changes of one row
    id: act === 'removed' ? `${id}:removed` : id,
    at,
    act,
    slot,
    before,
    after,
    // checked by the tables' constraints
    part: change.part as HardwareChangeRow['part'],
    source: change.source as HardwareChangeRow['source'],
    by: actorId !== null && by !== null ? { id: actorId, name: by } : null,
    ticket: ticketId !== null && ticket !== null ? { id: ticketId, number: ticket } : null,
    machine,
    customer,
  };
}
