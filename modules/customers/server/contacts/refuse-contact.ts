import type { Day } from '../../../../kernel/instant.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { mayEraseContacts, type Permitted } from '../customers.policy.ts';
import { endsBeforeItBegins } from './contact.rules.ts';
import { contactRefusals } from './contact.refusals.ts';
import type { ContactRecord } from './contact.store.ts';

export function refuseReversedDays(contact: { validFrom?: Day | null; validTo?: Day | null }): void {
  if (endsBeforeItBegins(contact)) throw new Refusal(contactRefusals.days_reversed, {}, 'validTo');
}

/** A double, and an erased contact, stay as they are. */
export function refuseClosed({ mergedIntoId, erasedAt, keptName }: ContactRecord): void {
  if (erasedAt !== null) throw new Refusal(contactRefusals.erased);
  if (mergedIntoId !== null) throw new Refusal(contactRefusals.merged, { name: keptName ?? '' });
}

/** Doubles are of one customer: the same human at two customers is one person, and two contacts. */
export function refuseNoPair(kept: ContactRecord, double: ContactRecord): void {
  refuseClosed(kept);
  if (kept.id === double.id) throw new Refusal(contactRefusals.same_contact, {}, 'doubleId');
  if (kept.customerId !== double.customerId) throw new Refusal(contactRefusals.other_customer, {}, 'doubleId');
  refuseClosed(double);
}

export function refuseEraser(caller: Permitted): void {
  if (!mayEraseContacts(caller)) throw new Refusal(contactRefusals.sees_some);
}
