import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { usePriorities } from '../../../catalogue/web/index.ts';
import { ticketKinds } from '../../ticket-codes.contract.ts';
import { readTicketProposal } from '../../ticket-proposal.contract.ts';
import { machineIn } from './who-source.ts';

const secondsBetweenLooks = 60;

/** What recording would decide where nothing is said, the priority that follows from all, and its promise as of now. */
export function useProposal(values: FieldValues) {
  const { priorityFor } = usePriorities();
  const { impact, urgency } = values;
  const kind = ticketKinds.find((one) => one === values['kind']) ?? 'incident';
  const caller = machineIn(values['callerId']) === undefined ? idIn(values['callerId']) : undefined;
  const about = { callerId: caller, siteId: idIn(values['siteId']), categoryId: idIn(values['categoryId']) };
  const known = Object.fromEntries(Object.entries(about).filter(([, id]) => id !== undefined));
  const query = { kind, ...known };
  const proposal = useAnswer(
    readTicketProposal,
    { query },
    { keepPrevious: true, everySeconds: secondsBetweenLooks },
  ).data;
  const priority = priorityFor(impact ?? proposal?.impact, urgency ?? proposal?.urgency);
  const isForSomebody = idIn(values['customerId']) !== undefined;
  const promise = (isForSomebody && proposal?.promises.find((one) => one.priority === priority)?.promise) || null;
  return { proposal, priority, promise, isRaised: proposal?.isRaised === true && !urgency };
}
export type Proposed = ReturnType<typeof useProposal>;

export function idIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
