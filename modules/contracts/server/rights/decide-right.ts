import type { Announcement } from '../../../../kernel/event.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { ContractRightView } from '../../contract-right.contract.ts';
import { staffActing } from '../contracts/staff-acting.ts';
import { readRight } from './read-right.ts';
import { contractRightRefusals } from './right.refusals.ts';
import { rightForChange, saveRight, type NamedRight } from './right.store.ts';

interface Decision {
  state: 'exercised' | 'waived';
  announcementOf(right: NamedRight, note: string): Announcement;
}

/** What was decided of an open right stays decided. */
export async function decideRight(
  tx: Tx,
  input: { contractRight: string; note: string },
  { state, announcementOf }: Decision,
): Promise<ContractRightView> {
  const right = found(await rightForChange(tx, input.contractRight));
  refuseStale(tx, right.revision);
  if (right.state !== 'open') {
    throw new Refusal(contractRightRefusals.decided_already, { state: `$t:contracts:right.state.${right.state}` });
  }
  const { note } = input;
  await saveRight(tx, right.id, { state, decidedAt: tx.now, decidedById: staffActing(tx), decisionNote: note });
  await announce(tx, announcementOf(right, note));
  return readRight(tx, input);
}
