import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { listDoubles as endpoint } from '../../contact-merger.contract.ts';
import { customerById } from '../customers/customer.store.ts';
import { likelyContacts, likelyDoubles } from './contact-merger.store.ts';

const most = 200;

export async function listDoubles(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const customer = found(await customerById(tx, input.customerId));
  const pairs = await likelyDoubles(tx, customer.id, most);
  const ids = new Set(pairs.flatMap(({ keptId, doubleId }) => [keptId, doubleId]));
  const contacts = new Map((await likelyContacts(tx, [...ids])).map((contact) => [contact.id, contact]));
  const items = pairs.flatMap(({ keptId, doubleId, reasons }) => {
    const [kept, double] = [contacts.get(keptId), contacts.get(doubleId)];
    return kept && double ? [{ kept, double, reasons }] : [];
  });
  return { items };
}
