import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listSelfHelpVisits as endpoint } from '../../self-help.contract.ts';
import { wordsOfGuidance } from '../guidance/guidance.rules.ts';
import { pageOfVisits, type ListedVisit } from './self-help.store.ts';

type Endpoint = typeof endpoint;

/** For staff, inside their walls. */
export async function listSelfHelpVisits(tx: Tx, input: InputOf<Endpoint>): Promise<AnswerOf<Endpoint>> {
  const page = await pageOfVisits(tx, input);
  return { ...page, items: page.items.map(rowOf) };
}

function rowOf({ id, helpedAt, via, tree: name, questions, answers, ...visit }: ListedVisit) {
  const { customerId, contactId, categoryId } = visit;
  return {
    id,
    helpedAt,
    via,
    customer: { id: customerId, name: visit.customer },
    contact: contactId === null ? null : { id: contactId, name: visit.contact ?? '' },
    category: { id: categoryId, name: visit.category },
    ...wordsOfGuidance({ name, questions }, { answers }),
  };
}
