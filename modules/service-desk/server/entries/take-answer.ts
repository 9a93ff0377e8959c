import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { refuseForbidden, scopeOf } from '../tickets/ticket.policy.ts';
import { ticketForChange } from '../tickets/ticket.store.ts';
import { followAnswer } from './follow-answer.ts';
import { keepEntries } from './keep-entry.ts';

interface Taken {
  ticketId: Id;
  body: string;
  /** Without an id: somebody of the customer's whom nobody knows, as they call themselves. */
  author: { id: Id | null; name: string };
}

/** Writes down what a customer's person answered by another way than the portal, with all that an answer sets going. */
export async function takeAnswer(tx: Tx, { ticketId, body, author }: Taken) {
  const ticket = found(await ticketForChange(tx, ticketId, scopeOf(tx.caller)));
  refuseForbidden('reply', ticket);
  const by = { authorKind: 'contact' as const, authorId: author.id, authorName: author.name };
  const [entry] = await keepEntries(tx, ticket, [{ kind: 'answer', audience: 'public', body, author: by }]);
  if (!entry) throw new Error('nothing was kept');
  await followAnswer(tx, ticket);
  return { entryId: entry.id, customerId: ticket.customerId };
}
