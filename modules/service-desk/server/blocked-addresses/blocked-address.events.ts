import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

/** An address is somebody's. */
export function addressBlocked({ id, address, reason }: { id: Id; address: string; reason: string }): Announcement {
  return { ...ofAddress(id, 'recorded'), text: { address, reason } };
}

export function addressUnblocked({ id, address }: { id: Id; address: string }): Announcement {
  return { ...ofAddress(id, 'retired'), text: { address } };
}

function ofAddress(id: Id, what: string): Announcement {
  return {
    kind: `blocked_address.${what}`,
    version: 1,
    subject: { kind: 'blocked_address', id },
    customerId: null,
    audience: 'internal',
    payload: {},
  };
}
