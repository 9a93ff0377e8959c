import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import { common, found, foundAt, refuseStale } from '../../../../platform/module/refusals.ts';
import type { mergeContact as endpoint } from '../../contact-merger.contract.ts';
import type { ContactView } from '../../contact.contract.ts';
import { deletePerson, replacePerson } from '../persons/person.store.ts';
import { refuseSomeSeen } from '../persons/refuse-person.ts';
import { saveContact } from './change-contact.ts';
import { takenFields } from './contact-merger.rules.ts';
import { markMerged } from './contact-merger.store.ts';
import { contactAbsorbed, contactMerged } from './contact.events.ts';
import { contactById, type ContactRecord } from './contact.store.ts';
import { unindexContacts } from './index-contact.ts';
import { mergeAccounts } from './merge-accounts.ts';
import { readContact } from './read-contact.ts';
import { refuseNoPair } from './refuse-contact.ts';

/** All in one act: what names the double names the kept contact from now on, wherever it stands. */
export async function mergeContact(
  tx: Tx,
  input: InputOf<typeof endpoint>,
  holders: readonly ContactHolder[],
): Promise<ContactView> {
  const { contact: id, doubleId, doubleRevision, taken } = input;
  const kept = found(await contactById(tx, id));
  const double = foundAt('doubleId', await contactById(tx, doubleId));
  refuseStale(tx, kept.revision);
  if (double.revision !== doubleRevision) throw new Refusal(common.stale, { revision: double.revision });
  refuseNoPair(kept, double);

  await joinPersons(tx, kept, double);
  await markMerged(tx, { doubleId, keptId: id, freesNumber: taken.includes('employeeNumber') });
  for (const holder of holders) await holder.move(tx, { from: doubleId, into: id });
  await mergeAccounts(tx, kept, double);
  await unindexContacts(tx, double);
  // of the provider's own fields, what only the double says is taken
  await saveContact(tx, kept, { ...takenFields(double, taken), custom: { ...double.custom, ...kept.custom } });
  await announce(tx, contactMerged(kept, { doubleId, taken }), contactAbsorbed(double, id));
  return readContact(tx, { contact: id });
}

/** Who the double is elsewhere, the kept contact is from now on, with those whom it is already. */
async function joinPersons(
  tx: Tx,
  { personId: stays }: ContactRecord,
  { personId: goes }: ContactRecord,
): Promise<void> {
  if (stays === null || goes === null || stays === goes) return;
  refuseSomeSeen(tx.caller);
  await replacePerson(tx, goes, stays);
  await deletePerson(tx, goes);
}
