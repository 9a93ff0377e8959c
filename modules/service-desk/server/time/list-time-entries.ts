import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listTimeEntries as endpoint } from '../../time-entry.contract.ts';
import { staffActing } from '../tickets/ticket.policy.ts';
import { mayCorrectTime } from './time-entry.policy.ts';
import { timeEntryRefusals } from './time-entry.refusals.ts';
import { pageOfTimeEntries } from './time-entry.store.ts';
import { timeEntryView } from './time-entry.view.ts';

type Input = InputOf<typeof endpoint>;

/** Who may not correct others' time sees their own, and is refused anybody else's by name. */
export async function listTimeEntries(tx: Tx, input: Input): Promise<AnswerOf<typeof endpoint>> {
  const page = await pageOfTimeEntries(tx, { ...input, staffId: staffAsked(tx, input.staffId) });
  return { ...page, items: page.items.map((entry) => timeEntryView(entry, tx.caller)) };
}

function staffAsked({ caller }: Tx, asked: Input['staffId']): string | undefined {
  const isOwn = asked === 'me' || (asked !== undefined && asked === caller.subjectId);
  if (isOwn) return staffActing(caller);
  if (mayCorrectTime(caller)) return asked;
  if (asked !== undefined) throw new Refusal(timeEntryRefusals.not_yours, {}, 'staffId');
  return staffActing(caller);
}
