import { Refusal } from '../../../../kernel/refusal.ts';
import { holdRecords } from '../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { enqueue } from '../../../../platform/jobs/enqueue.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { RenumberingView } from '../../number-rule.contract.ts';
import { passCounts } from './number-rule.store.ts';
import { renumberingStarted } from './numbering.events.ts';
import { numberingRefusals } from './numbering.refusals.ts';
import { readRenumbering } from './read-renumbering.ts';
import { renumberingById, setRenumberingState, type Renumbering } from './renumbering.store.ts';

export const renumberKind = { name: 'assets.renumber', nouns: ['renumbering'] as const };

/** From here on nobody else is given its numbers; what somebody typed in meanwhile is left to them. */
export async function startRenumbering(tx: Tx, input: { renumbering: string }): Promise<RenumberingView> {
  const planned = await heldPlan(tx, input.renumbering);
  await passCounts(tx, planned.customerId, planned.nextNumber);
  await setRenumberingState(tx, planned.id, { state: 'running', startedById: found(tx.caller.subjectId) });
  await enqueue(tx, { job: renumberKind, ids: { renumbering: planned.id } });
  await announce(tx, renumberingStarted(planned));
  return readRenumbering(tx, input);
}

export async function giveUpRenumbering(tx: Tx, input: { renumbering: string }): Promise<RenumberingView> {
  const planned = await heldPlan(tx, input.renumbering);
  await setRenumberingState(tx, planned.id, { state: 'given_up' });
  return readRenumbering(tx, input);
}

async function heldPlan(tx: Tx, id: string): Promise<Renumbering> {
  await holdRecords(tx, 'renumbering', [id]);
  const renumbering = found(await renumberingById(tx, id));
  if (renumbering.state !== 'planned') throw new Refusal(numberingRefusals.not_planned);
  return renumbering;
}
