import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import type { previewMerger as endpoint } from '../../contact-merger.contract.ts';
import { differingFields } from './contact-merger.rules.ts';
import { contactById } from './contact.store.ts';
import { accountFate } from './merge-accounts.ts';
import { readContact } from './read-contact.ts';
import { refuseNoPair } from './refuse-contact.ts';

export async function previewMerger(
  tx: Tx,
  { contact, doubleId }: InputOf<typeof endpoint>,
  holders: readonly ContactHolder[],
): Promise<AnswerOf<typeof endpoint>> {
  const kept = found(await contactById(tx, contact));
  const double = foundAt('doubleId', await contactById(tx, doubleId));
  refuseNoPair(kept, double);
  const moving = await Promise.all(
    holders.map(async ({ textKey, count }) => ({ textKey, count: await count(tx, doubleId) })),
  );
  return {
    kept: await readContact(tx, { contact }),
    double: await readContact(tx, { contact: doubleId }),
    differing: differingFields(kept, double),
    moving: moving.filter(({ count }) => count > 0),
    account: await accountFate(tx, kept, double),
  };
}
