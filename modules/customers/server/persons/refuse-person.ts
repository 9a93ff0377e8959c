import { Refusal } from '../../../../kernel/refusal.ts';
import { contactRefusals } from '../contacts/contact.refusals.ts';
import { mayJoinContacts, type Permitted } from '../customers.policy.ts';

/** A person stands for contacts of several customers: whoever sees some of these only cannot say who is one. */
export function refuseSomeSeen(caller: Permitted): void {
  if (!mayJoinContacts(caller)) throw new Refusal(contactRefusals.sees_some);
}
