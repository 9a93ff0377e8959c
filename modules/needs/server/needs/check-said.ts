import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { contactById } from '../../../customers/index.ts';
import { findStaff } from '../../../identity/index.ts';
import { needRefusals } from './need.refusals.ts';

interface Said {
  customerId: Id;
  contactId?: Id | null | undefined;
  ownerId?: Id | null | undefined;
  heardAt?: Instant | undefined;
}

/** Refuses, at their fields, a person of another customer, an owner who is none, and what nobody can have heard yet. */
export async function checkSaid(tx: Tx, { customerId, contactId, ownerId, heardAt }: Said): Promise<void> {
  if (contactId) {
    const contact = await contactById(tx, contactId);
    foundAt('contactId', contact?.customerId === customerId ? contact : null);
  }
  if (ownerId) foundAt('ownerId', await findStaff(tx, ownerId));
  if (heardAt !== undefined && heardAt > tx.now) throw new Refusal(needRefusals.heard_in_future, {}, 'heardAt');
}
