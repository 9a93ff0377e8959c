import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { similarNames } from '../../../../kernel/similar-names.ts';
import { namesOfCustomers } from './ticket-import.store.ts';
import { ticketImportRefusals as refusals } from './ticket-import.refusals.ts';

const mostSimilar = 5;

export interface FoundCustomer {
  id: Id;
  name: string;
}

/** By id, name, or a short name that only one customer has. Refuses others, with the names that are like it. */
export async function findImportCustomer(tx: Tx, typed: string): Promise<FoundCustomer> {
  const all = await namesOfCustomers(tx);
  const meant = all.find(({ id, name }) => id === typed || name === typed);
  if (meant) return { id: meant.id, name: meant.name };
  const [short, another] = all.filter(({ shortName }) => shortName === typed);
  if (short && !another) return { id: short.id, name: short.name };
  const similar = similarNames(
    typed,
    all.map(({ name }) => name),
    mostSimilar,
  );
  const entry = similar.length > 0 ? refusals.customer_not_found_similar : refusals.customer_not_found;
  throw new Refusal(entry, { customer: typed, similar }, 'customer');
}
