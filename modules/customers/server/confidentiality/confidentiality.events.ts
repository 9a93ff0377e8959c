import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

export function confidentialityStated(customerId: Id, version: number): Announcement {
  return ofCustomer(customerId, 'stated', { version });
}

export function confidentialitySigned(
  customerId: Id,
  { version, staffId, onPaper }: { version: number; staffId: Id; onPaper: boolean },
): Announcement {
  return ofCustomer(customerId, 'signed', { version, staffId, onPaper });
}

function ofCustomer(customerId: Id, what: 'stated' | 'signed', payload: Record<string, unknown>): Announcement {
  return {
    kind: `confidentiality.${what}`,
    version: 1,
    subject: { kind: 'customer', id: customerId },
    customerId,
    audience: 'internal',
    payload,
  };
}
