import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ProcessTerms } from '../../process-variant.contract.ts';
import { processOfTicket } from './governed-ticket.store.ts';

interface FollowUpAgreed {
  /** Null: nothing is agreed. */
  way: ProcessTerms['followUpWay'];
  isLeftOut: boolean;
}

/** How the caller of a ticket is asked afterwards, as the process says under which it was recorded. */
export async function followUpAgreed(tx: Tx, ticketId: Id): Promise<FollowUpAgreed> {
  const terms = (await processOfTicket(tx, ticketId))?.terms;
  return { way: terms?.followUpWay ?? null, isLeftOut: terms?.leftOut.includes('follow_up') ?? false };
}
