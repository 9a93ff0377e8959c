import type { InputOf } from '../../../../kernel/contract.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, foundAt as foundAtField } from '../../../../platform/module/refusals.ts';
import { assetById, assetScopeOf } from '../../../assets/index.ts';
import type { recordVirusEvent as endpoint, VirusEventRow } from '../../virus-event.contract.ts';
import { virusRecorded } from './virus-event.events.ts';
import { virusRefusals } from './virus-event.refusals.ts';
import { insertViruses, virusEventById } from './virus-event.store.ts';
import { virusEventRow } from './virus-event.view.ts';

export async function recordVirusEvent(tx: Tx, input: InputOf<typeof endpoint>): Promise<VirusEventRow> {
  const { assetId, virusName, foundAt, action, note = null } = input;
  const asset = foundAtField('assetId', await assetById(tx, assetId, assetScopeOf(tx.caller)));
  refuseLater(tx, foundAt);
  const { kind, subjectId } = tx.caller;
  const event = { id: tx.newId(), customerId: asset.customerId, assetId, virusName, foundAt, action, note };
  const recordedById = kind === 'staff' ? subjectId : null;
  await insertViruses(tx, [{ ...event, source: 'person', recordedAt: tx.now, recordedById }]);
  await announce(tx, virusRecorded(event));
  return virusEventRow(found(await virusEventById(tx, event.id)), tx.caller);
}

/** Nothing is found before it is there. */
export function refuseLater(tx: Tx, foundAt: Instant | undefined): void {
  if (foundAt !== undefined && foundAt > tx.now) throw new Refusal(virusRefusals.found_later, {}, 'foundAt');
}
