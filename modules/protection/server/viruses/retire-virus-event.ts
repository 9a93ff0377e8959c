import type { InputOf } from '../../../../kernel/contract.ts';
import { holdRecords } from '../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { retireVirusEvent as endpoint, VirusEventRow } from '../../virus-event.contract.ts';
import { virusRetired } from './virus-event.events.ts';
import { updateVirus, virusEventById } from './virus-event.store.ts';
import { virusEventRow } from './virus-event.view.ts';

/** Harmless twice. */
export async function retireVirusEvent(tx: Tx, input: InputOf<typeof endpoint>): Promise<VirusEventRow> {
  const id = input.virusEvent;
  await holdRecords(tx, 'virusEvent', [id]);
  const event = found(await virusEventById(tx, id));
  refuseStale(tx, event.revision);
  if (event.retiredAt === null) {
    await updateVirus(tx, id, { retiredAt: tx.now });
    await announce(tx, virusRetired(event));
  }
  return virusEventRow(found(await virusEventById(tx, id)), tx.caller);
}
