import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

function ofToken(id: Id, kind: string, payload: Record<string, unknown>): Announcement {
  return {
    kind: `token.${kind}`,
    version: 1,
    subject: { kind: 'token', id },
    customerId: null,
    audience: 'internal',
    payload,
  };
}

export function tokenMade(token: { id: Id; accountId: Id; scopes: string[]; expiresAt: string }): Announcement {
  const { id, accountId, scopes, expiresAt } = token;
  return ofToken(id, 'made', { accountId, scopes, expiresAt });
}

export function tokenEnded(id: Id, accountId: Id): Announcement {
  return ofToken(id, 'ended', { accountId });
}
