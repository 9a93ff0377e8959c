import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { readTicketGuidance as endpoint } from '../../guidance.contract.ts';
import { treeOfVersion } from '../question-trees/question-tree-version.store.ts';
import { scopeOf } from '../tickets/ticket.policy.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import { wordsOfGuidance } from './guidance.rules.ts';
import { guidanceOfTicket } from './ticket-guidance.store.ts';

type Endpoint = typeof endpoint;

/** Of questions that are the desk's own, the customer's people are told nothing. */
export async function readTicketGuidance(tx: Tx, input: InputOf<Endpoint>): Promise<AnswerOf<Endpoint>> {
  const { id } = found(await ticketById(tx, input.ticket, scopeOf(tx.caller)));
  const given = await guidanceOfTicket(tx, id);
  const tree = given && (await treeOfVersion(tx, given.versionId));
  if (!tree || (!tree.isPublic && roleOf(tx.caller) === 'portal')) return { guidance: null };
  return { guidance: wordsOfGuidance(tree, given) };
}
