import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

interface Keys {
  id: Id;
  customerId: Id;
}

export function systemRecorded(system: Keys & { name: string }): Announcement {
  return ofSubject('customer_system', 'recorded', system, { text: { name: system.name } });
}

export function systemChanged(system: Keys, changes: object): Announcement {
  return ofSubject('customer_system', 'changed', system, {
    payload: { fields: Object.keys(changes) },
    text: { changes },
  });
}

export function systemRetired(system: Keys): Announcement {
  return ofSubject('customer_system', 'retired', system, {});
}

interface AccountKeys extends Keys {
  contactId: Id;
  systemId: Id;
}

/** Told of the contact as well as of the account: the names stand outside the chain. */
export function accountGranted(
  account: AccountKeys & { accountName: string; permissions: string | null },
): Announcement {
  const { contactId, systemId, accountName, permissions } = account;
  return ofSubject('system_account', 'granted', account, {
    payload: { contactId, systemId },
    text: { accountName, permissions },
  });
}

export function accountChanged(account: AccountKeys, changes: object): Announcement {
  return ofSubject('system_account', 'changed', account, {
    payload: { contactId: account.contactId, fields: Object.keys(changes) },
    text: { changes },
  });
}

export function accountRevoked(account: AccountKeys & { revokedOn: string }): Announcement {
  const { contactId, systemId, revokedOn } = account;
  return ofSubject('system_account', 'revoked', account, { payload: { contactId, systemId, revokedOn } });
}

// the kind and the verb are one word to whoever reads the log
// oxlint-disable-next-line max-params
function ofSubject(
  kind: 'customer_system' | 'system_account',
  what: string,
  { id, customerId }: Keys,
  { payload = {}, text }: { payload?: Record<string, unknown>; text?: Record<string, unknown> },
): Announcement {
  return {
    kind: `${kind}.${what}`,
    version: 1,
    subject: { kind, id },
    customerId,
    audience: 'internal',
    payload,
    text,
  };
}
