import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import {
  accountOf,
  createAccount,
  giveDeliveredRoles,
  inviteAccount,
  restoreAccount,
  setCustomerScope,
} from '../../../identity/index.ts';
import type { inviteContact as endpoint } from '../../contact.contract.ts';
import { mayArrangeGroups } from '../customers.policy.ts';
import { contactInvited } from './contact.events.ts';
import { contactRefusals } from './contact.refusals.ts';
import { contactById } from './contact.store.ts';
import { groupManager, sightOf } from './group-sight.ts';

/**
 * The account sees this customer, or its group; a second invitation gives the role it names and a new link, and voids
 * the first. Whoever was retired and is back gets their account again.
 */
export async function inviteContact(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const contact = found(await contactById(tx, input.contact));
  if (contact.retiredAt !== null) throw new Refusal(contactRefusals.retired);
  if (contact.email === null) throw new Refusal(contactRefusals.email_missing);
  if (input.role === groupManager && !mayArrangeGroups(tx.caller)) {
    throw new Refusal(contactRefusals.sees_some, {}, 'role');
  }

  const subject = { kind: 'contact' as const, subjectId: contact.id };
  const customerScope = await sightOf(tx, contact.customerId, input.role);
  const known = await accountOf(tx, subject);
  if (known) {
    await restoreAccount(tx, known.id);
    await giveDeliveredRoles(tx, { id: known.id, side: 'customer' }, [input.role]);
    await setCustomerScope(tx, known.id, customerScope);
  }
  const account =
    known ??
    (await createAccount(tx, {
      ...subject,
      email: contact.email,
      name: contact.name,
      customerScope,
      roleCodes: [input.role],
    }));
  const link = await inviteAccount(tx, account.id);
  await announce(tx, contactInvited(contact, input.role));
  return link;
}
