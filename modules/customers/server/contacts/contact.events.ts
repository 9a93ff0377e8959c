import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

interface ContactKeys {
  id: Id;
  customerId: Id;
}

/** Everything about a person stands beside the chain (PLT-16). */
export function contactRecorded(contact: ContactKeys & { name: string }): Announcement {
  return ofContact(contact, 'recorded', { text: { name: contact.name } });
}

export function contactChanged(contact: ContactKeys, changes: object): Announcement {
  return ofContact(contact, 'changed', { payload: { fields: Object.keys(changes) }, text: { changes } });
}

export function contactRetired(contact: ContactKeys): Announcement {
  return ofContact(contact, 'retired', {});
}

/** Retired because their last day at the customer was over. */
export function contactLeft(contact: ContactKeys & { validTo: string }): Announcement {
  return ofContact(contact, 'left', { payload: { validTo: contact.validTo } });
}

export function contactReinstated(contact: ContactKeys): Announcement {
  return ofContact(contact, 'reinstated', {});
}

export function contactInvited(contact: ContactKeys, role: string): Announcement {
  return ofContact(contact, 'invited', { payload: { role } });
}

/** Told of the contact that is kept. */
export function contactMerged(kept: ContactKeys, merged: { doubleId: Id; taken: readonly string[] }): Announcement {
  return ofContact(kept, 'merged', { payload: merged });
}

/** The same told of the double. */
export function contactAbsorbed(double: ContactKeys, keptId: Id): Announcement {
  return ofContact(double, 'absorbed', { payload: { keptId } });
}

/** The person's id only: which customers else they work for is not for everybody who reads this. */
export function contactJoined(contact: ContactKeys, personId: Id): Announcement {
  return ofContact(contact, 'joined', { payload: { personId } });
}

export function contactParted(contact: ContactKeys, personId: Id): Announcement {
  return ofContact(contact, 'parted', { payload: { personId } });
}

export function contactDisclosed(contact: ContactKeys): Announcement {
  return ofContact(contact, 'disclosed', {});
}

export function contactErased(contact: ContactKeys, reason: string): Announcement {
  return ofContact(contact, 'erased', { text: { reason } });
}

function ofContact(
  { id, customerId }: ContactKeys,
  what: string,
  { payload = {}, text }: { payload?: Record<string, unknown>; text?: Record<string, unknown> },
): Announcement {
  return {
    kind: `contact.${what}`,
    version: 1,
    subject: { kind: 'contact', id },
    customerId,
    audience: 'internal',
    payload,
    text,
  };
}
