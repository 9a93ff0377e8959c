import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { differingFields } from '../contacts/contact-merger.rules.ts';
import { contactById } from '../contacts/contact.store.ts';
import { mergeContact } from '../contacts/merge-contact.ts';
import { fateOfContact, type SameNumber } from './customer-merger.rules.ts';
import { freeContactKeys } from './customer-merger.store.ts';

/**
 * Makes room for the double's contacts among the other's. What it answers is done when they are of one customer: it
 * merges those that are one person, each keeping what the double alone knew.
 */
export async function joinContacts(
  tx: Tx,
  both: { from: Id; into: Id },
  contacts: readonly SameNumber[],
): Promise<(holders: readonly ContactHolder[]) => Promise<void>> {
  await freeContactKeys(tx, both);
  return async (holders) => {
    for (const pair of contacts) {
      if (fateOfContact(pair) === 'joined') await joinOne(tx, pair, holders);
    }
  };
}

async function joinOne(tx: Tx, { keptId, doubleId }: SameNumber, holders: readonly ContactHolder[]): Promise<void> {
  const kept = found(await contactById(tx, keptId));
  const double = found(await contactById(tx, doubleId));
  const taken = differingFields(kept, double).flatMap(({ field, proposed }) => (proposed === 'double' ? [field] : []));
  await mergeContact(tx, { contact: keptId, doubleId, doubleRevision: double.revision, taken }, holders);
}
