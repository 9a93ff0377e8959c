import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import { accountOf, eraseAccount } from '../../../identity/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { eraseContact as endpoint } from '../../contact-privacy.contract.ts';
import type { ContactView } from '../../contact.contract.ts';
import { partFromPerson } from '../persons/leave-person.ts';
import { blankContact, blankEventTexts, hasNamesake } from './contact-erasure.store.ts';
import { doublesOf } from './contact-merger.store.ts';
import { contactErased } from './contact.events.ts';
import { contactRefusals } from './contact.refusals.ts';
import { pseudonymMark, tracesOf } from './contact.rules.ts';
import { contactById, type ContactRecord } from './contact.store.ts';
import { unindexContacts } from './index-contact.ts';
import { pseudonymWords } from './pseudonym.delivered.ts';
import { readContact } from './read-contact.ts';
import { refuseClosed, refuseEraser } from './refuse-contact.ts';

/** The person and the doubles that were merged into them; what was done for them stays (docs/decisions, PLT-16). */
export async function eraseContact(
  tx: Tx,
  input: InputOf<typeof endpoint>,
  holders: readonly ContactHolder[],
): Promise<ContactView> {
  refuseEraser(tx.caller);
  const contact = found(await contactById(tx, input.contact));
  refuseStale(tx, contact.revision);
  refuseClosed(contact);
  if (input.confirmation !== contact.name) throw new Refusal(contactRefusals.not_confirmed, {}, 'confirmation');

  const pseudonym = await pseudonymFor(tx, contact.id);
  const doublesWords: string[] = [];
  for (const id of await doublesOf(tx, contact.id)) {
    const double = found(await contactById(tx, id));
    doublesWords.push(...wordsOf(double).quoted);
    await eraseOne(tx, double, { pseudonym, holders });
  }
  // what named the doubles names the kept contact since they were merged, and calls them as it did
  await eraseOne(tx, contact, { pseudonym, holders, doublesWords });
  await announce(tx, contactErased(contact, input.reason));
  return readContact(tx, input);
}

async function pseudonymFor(tx: Tx, id: Id): Promise<string> {
  const { locale } = found(await ownTenant(tx));
  return `${pseudonymWords[locale]} ${pseudonymMark(id)}`;
}

interface Erasing {
  pseudonym: string;
  holders: readonly ContactHolder[];
  /** Looked for in the records that name the contact, beside their own. */
  doublesWords?: readonly string[];
}

function wordsOf({ name, phone, mobile, otherPhone, email, employeeNumber }: ContactRecord) {
  const { names, numbers } = tracesOf({ name, numbers: [phone, mobile, otherPhone, email, employeeNumber] });
  return { quoted: [...names, ...numbers], numbers };
}

async function eraseOne(
  tx: Tx,
  contact: ContactRecord,
  { pseudonym, holders, doublesWords = [] }: Erasing,
): Promise<void> {
  const { id, customerId } = contact;
  const own = wordsOf(contact);
  const quoted = [...new Set([...own.quoted, ...doublesWords])];
  const uniqueQuoted = (await hasNamesake(tx, contact)) ? own.numbers : own.quoted;

  await partFromPerson(tx, contact);
  const account = await accountOf(tx, { kind: 'contact', subjectId: id });
  if (account) await eraseAccount(tx, account.id, pseudonym);
  const records: Id[] = [];
  for (const holder of holders) {
    records.push(...((await holder.erase?.(tx, { contactId: id, customerId, pseudonym, quoted, uniqueQuoted })) ?? []));
  }
  await unindexContacts(tx, contact);
  await blankContact(tx, id, pseudonym);
  await blankEventTexts(tx, id, { records, quoted, uniqueQuoted });
}
