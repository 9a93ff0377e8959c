import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useSession } from '../../../../web/api/session.ts';
import type { Count } from '../../../../kernel/page.ts';
import { countTicketQueues, ticketQueues, type TicketQueue } from '../../ticket-queue.contract.ts';

interface QueueWithCount {
  queue: TicketQueue;
  /** Undefined: not known yet. */
  count: Count | undefined;
}

const ofTeams: ReadonlySet<TicketQueue> = new Set(['team', 'team_unassigned']);

/** The work lists that concern this person, with how much stands in each, kept up to date. */
export function useQueues(): QueueWithCount[] {
  const counted = useAnswer(countTicketQueues, {}, { everySeconds: 60 }).data?.items ?? [];
  useLive('ticket', { reads: [countTicketQueues] });
  const isInTeam = (useSession()?.teamIds.length ?? 0) > 0;
  return ticketQueues
    .filter((queue) => isInTeam || !ofTeams.has(queue))
    .map((queue) => ({ queue, count: counted.find((one) => one.queue === queue)?.count }));
}
