import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce, historyOf } from '../../../../platform/log/event.store.ts';
import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { accountOf } from '../../../identity/index.ts';
import type { discloseContact as endpoint } from '../../contact-privacy.contract.ts';
import { contactDisclosed } from './contact.events.ts';
import { contactById } from './contact.store.ts';
import { readContact } from './read-contact.ts';
import { refuseEraser } from './refuse-contact.ts';

type Sections = AnswerOf<typeof endpoint>['sections'];

/** What a person may ask for (个人信息保护法, article 45): machine-readable, and complete for this customer. */
export async function discloseContact(
  tx: Tx,
  input: { contact: string },
  holders: readonly ContactHolder[],
): Promise<AnswerOf<typeof endpoint>> {
  refuseEraser(tx.caller);
  const contact = found(await contactById(tx, input.contact));
  const { abilities: _, ...record } = await readContact(tx, input);
  const account = await accountOf(tx, { kind: 'contact', subjectId: contact.id });
  const own: Sections = [
    { name: 'contact', records: [record] },
    { name: 'account', records: account ? [{ ...account }] : [] },
    { name: 'history', records: (await historyOf(tx, { kind: 'contact', id: contact.id })).map(toldEvent) },
  ];
  await announce(tx, contactDisclosed(contact));
  return { madeAt: tx.now, sections: [...own, ...(await held(tx, contact.id, holders))] };
}

async function held(tx: Tx, contactId: string, holders: readonly ContactHolder[]): Promise<Sections> {
  const sections: Sections = [];
  for (const { name, disclose } of holders) {
    if (!disclose) continue;
    sections.push({ name, records: (await disclose(tx, contactId)).map((record) => ({ ...record })) });
  }
  return sections;
}

/** Who of the provider did it is not the person's data. */
function toldEvent({ occurredAt, kind, text }: Awaited<ReturnType<typeof historyOf>>[number]) {
  return { occurredAt, kind, text };
}
