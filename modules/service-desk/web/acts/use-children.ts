import { useAnswer } from '../../../../web/api/use-answer.ts';
import { listTicketLinks, type TicketLinkView } from '../../ticket-link.contract.ts';

/** The tickets below this one; none while they are on their way. */
export function useChildren(ticketId: string): readonly TicketLinkView['ticket'][] {
  const { data } = useAnswer(listTicketLinks, { params: { ticket: ticketId } });
  const below = (data?.items ?? []).filter(({ kind, direction }) => kind === 'child_of' && direction === 'from');
  return below.map(({ ticket }) => ticket);
}
