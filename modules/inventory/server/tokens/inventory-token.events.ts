import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

interface About {
  id: Id;
  customerId: Id;
  name: string;
}

export function tokenMade(token: About): Announcement {
  return ofToken(token, 'made');
}

export function tokenEnded(token: About): Announcement {
  return ofToken(token, 'ended');
}

function ofToken({ id, customerId, name }: About, kind: string): Announcement {
  return {
    kind: `inventory_token.${kind}`,
    version: 1,
    subject: { kind: 'inventory_token', id },
    customerId,
    audience: 'internal',
    payload: {},
    text: { name },
  };
}
