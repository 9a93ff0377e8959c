import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, foundAt, refuseStale } from '../../../../platform/module/refusals.ts';
import type { StaffHolder } from '../../../../platform/module/staff-holder.ts';
import type { retireStaff as endpoint } from '../../leaver.contract.ts';
import type { StaffView } from '../../staff.contract.ts';
import { disableAccount } from '../accounts/disable-account.ts';
import { readStaff } from '../staff/read-staff.ts';
import { staffRetired } from '../staff/staff.events.ts';
import { staffRefusals } from '../staff/staff.refusals.ts';
import { findStaff, livingStaff, saveStaff } from '../staff/staff.store.ts';
import { holdingsOf } from './list-holdings.ts';

type Input = InputOf<typeof endpoint>;

/** A staff member leaves; what they did keeps their name, what they hold is handed over. Nobody shows themself out. */
export async function retireStaff(tx: Tx, input: Input, holders: readonly StaffHolder[]): Promise<StaffView> {
  const member = found(await findStaff(tx, input.staff));
  refuseStale(tx, member.revision);
  if (member.retiredAt !== null) throw new Refusal(staffRefusals.retired);
  if (member.id === tx.caller.subjectId) throw new Refusal(staffRefusals.is_you);

  const successorId = await successorOf(tx, input, member.id);
  await handOver(tx, { ...input, from: member.id, successorId }, holders);
  if (member.accountId !== null) await disableAccount(tx, member.accountId);
  await saveStaff(tx, member.id, { retiredAt: tx.now });
  await announce(tx, staffRetired(member.id, successorId));
  return readStaff(tx, input);
}

async function successorOf(tx: Tx, { successorId }: Input, leaver: Id): Promise<Id | null> {
  if (!successorId) return null;
  if (successorId === leaver) throw new Refusal(staffRefusals.cannot_succeed, {}, 'successorId');
  const [successor] = await livingStaff(tx, [successorId]);
  return foundAt('successorId', successor).id;
}

interface HandingOver {
  from: Id;
  successorId: Id | null;
  returnsWork?: boolean | undefined;
}

/** Everything finds new hands, or nothing does: nobody leaves work behind that nobody sees. */
async function handOver(tx: Tx, handing: HandingOver, holders: readonly StaffHolder[]): Promise<void> {
  const { from, successorId, returnsWork = false } = handing;
  const held = new Map((await holdingsOf(tx, from, holders)).map(({ textKey, count }) => [textKey, count]));
  const left = holders.filter(({ textKey }) => held.has(textKey));
  const homeless = left.filter(({ canReturn }) => successorId === null && !(canReturn && returnsWork));
  if (homeless.length > 0) {
    const count = homeless.reduce((sum, { textKey }) => sum + (held.get(textKey) ?? 0), 0);
    throw new Refusal(staffRefusals.successor_needed, { count }, 'successorId');
  }
  for (const holder of left) {
    await holder.handOver(tx, { from, to: holder.canReturn && returnsWork ? null : successorId });
  }
}
