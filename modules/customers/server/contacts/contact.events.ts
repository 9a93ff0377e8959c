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

export function contactInvited(contact: ContactKeys, role: string): Announcement {
  return ofContact(contact, 'invited', { payload: { role } });
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
