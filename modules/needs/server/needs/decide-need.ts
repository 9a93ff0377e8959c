import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { decideNeed as endpoint, NeedView } from '../../need.contract.ts';
import { needToAct } from './need-to-act.ts';
import { needDecided } from './need.events.ts';
import { needRefusals } from './need.refusals.ts';
import { saveNeed } from './need.store.ts';
import { readNeed } from './read-need.ts';

/** Until the person was told, it may be decided anew; what it had become before goes with a refusal. */
export async function decideNeed(tx: Tx, input: InputOf<typeof endpoint>): Promise<NeedView> {
  const need = await needToAct(tx, input.need, 'decide');
  const { decision, reason = null } = input;
  if (decision === 'decline' && reason === null) throw new Refusal(needRefusals.reason_missing, {}, 'reason');

  const decided = { decision, decisionReason: reason, decidedAt: tx.now, decidedById: tx.caller.subjectId };
  const undone = { became: null, becameTicketId: null, becameWords: null, becameAt: null };
  await saveNeed(tx, need.id, { ...decided, ...(decision === 'decline' && undone) });
  await announce(tx, needDecided({ ...need, ...decided }));
  return readNeed(tx, input);
}
