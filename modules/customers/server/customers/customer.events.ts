import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

/** Values of a company's record are no personal data, but its note may be: all values stand beside the chain. */
export function customerRecorded(customer: { id: Id; name: string }): Announcement {
  return ofCustomer(customer.id, 'recorded', { payload: {}, text: { name: customer.name } });
}

export function customerChanged(id: Id, changes: object): Announcement {
  return ofCustomer(id, 'changed', { payload: { fields: Object.keys(changes) }, text: { changes } });
}

interface StatusChange {
  from: string;
  to: string;
  reason: string | undefined;
}

export function customerStatusChanged(id: Id, { from, to, reason }: StatusChange): Announcement {
  return ofCustomer(id, 'status_changed', {
    payload: { from, to },
    text: reason === undefined ? undefined : { reason },
  });
}

interface Merger {
  doubleId: Id;
  taken: readonly string[];
  movedRows: number;
}

export function customerMerged(id: Id, merger: Merger, doubleName: string): Announcement {
  return ofCustomer(id, 'merged', { payload: { ...merger }, text: { doubleName } });
}

/** Of the double: what was logged of it and of all that it had stays with it. */
export function customerAbsorbed(id: Id, keptId: Id): Announcement {
  return ofCustomer(id, 'absorbed', { payload: { keptId } });
}

function ofCustomer(id: Id, what: string, content: Pick<Announcement, 'payload' | 'text'>): Announcement {
  return {
    kind: `customer.${what}`,
    version: 1,
    subject: { kind: 'customer', id },
    customerId: id,
    audience: 'internal',
    ...content,
  };
}
