import { Refusal } from '../../../../kernel/refusal.ts';
import type { NeedAct } from '../../need.contract.ts';
import { needRefusals } from './need.refusals.ts';
import { goesAhead, type Need } from './need.rules.ts';

const permissions: Record<NeedAct, string> = {
  change: 'need.record',
  decide: 'need.decide',
  answer: 'need.answer',
  hand_over: 'need.decide',
  record_outcome: 'need.decide',
  retire: 'need.decide',
};

type Standing = Pick<Need, 'decision' | 'answeredAt' | 'retiredAt'>;

/** What the need as it stands forbids, whoever asks. */
function hindrance(act: NeedAct, need: Standing) {
  if (need.retiredAt !== null) return needRefusals.retired;
  if (act === 'decide' && need.answeredAt !== null) return needRefusals.answered;
  if (act === 'answer' && need.decision === null) return needRefusals.undecided;
  if (act === 'answer' && need.answeredAt !== null) return needRefusals.answered;
  if (act === 'record_outcome' && !goesAhead(need)) return needRefusals.not_going_ahead;
  return null;
}

export function refuseHindered(act: NeedAct, need: Standing): void {
  const refusal = hindrance(act, need);
  if (refusal) throw new Refusal(refusal);
}

/** What the caller may do now. */
export function abilitiesOn(caller: { permissions: ReadonlySet<string> }, need: Standing): NeedAct[] {
  const acts = Object.keys(permissions) as NeedAct[];
  return acts.filter((act) => caller.permissions.has(permissions[act]) && hindrance(act, need) === null);
}
