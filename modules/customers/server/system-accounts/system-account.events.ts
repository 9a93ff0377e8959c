import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

interface AccountKeys {
  id: Id;
  customerId: Id;
  contactId: Id;
  systemId: Id;
}

/** What an account is called is mostly somebody's name: it stands outside the chain. */
export function accountGranted(
  account: AccountKeys & { accountName: string; permissions: string | null },
): Announcement {
  const { contactId, systemId, accountName, permissions } = account;
  return ofAccount(account, 'granted', { payload: { contactId, systemId }, text: { accountName, permissions } });
}

export function accountChanged(account: AccountKeys, changes: object): Announcement {
  const { contactId } = account;
  return ofAccount(account, 'changed', { payload: { contactId, fields: Object.keys(changes) }, text: { changes } });
}

export function accountRevoked(account: AccountKeys & { revokedOn: string }): Announcement {
  const { contactId, systemId, revokedOn } = account;
  return ofAccount(account, 'revoked', { payload: { contactId, systemId, revokedOn } });
}

function ofAccount(
  { id, customerId }: AccountKeys,
  what: string,
  { payload, text }: { payload: Record<string, unknown>; text?: Record<string, unknown> },
): Announcement {
  return {
    kind: `system_account.${what}`,
    version: 1,
    subject: { kind: 'system_account', id },
    customerId,
    audience: 'internal',
    payload,
    text,
  };
}
