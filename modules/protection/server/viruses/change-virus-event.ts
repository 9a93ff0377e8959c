import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { holdRecords } from '../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeVirusEvent as endpoint, VirusEventRow } from '../../virus-event.contract.ts';
import { refuseLater } from './record-virus-event.ts';
import { virusChanged } from './virus-event.events.ts';
import { virusRefusals } from './virus-event.refusals.ts';
import { updateVirus, virusEventById } from './virus-event.store.ts';
import { virusEventRow } from './virus-event.view.ts';

/** What the input does not name stays; an assessment that was signed before stays as well. */
export async function changeVirusEvent(
  tx: Tx,
  { virusEvent: id, ...said }: InputOf<typeof endpoint>,
): Promise<VirusEventRow> {
  await holdRecords(tx, 'virusEvent', [id]);
  const before = found(await virusEventById(tx, id));
  refuseStale(tx, before.revision);
  if (before.retiredAt !== null) throw new Refusal(virusRefusals.retired);
  refuseLater(tx, said.foundAt);
  const changes = changesBetween(before, { ...before, ...said }, ['virusName', 'foundAt', 'action', 'note']);
  if (Object.keys(changes).length > 0) {
    await updateVirus(tx, id, said);
    await announce(tx, virusChanged(before, changes));
  }
  return virusEventRow(found(await virusEventById(tx, id)), tx.caller);
}
