import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

export function numberRuleChanged(customerId: Id, changes: Changes): Announcement {
  return { ...ofCustomer(customerId, 'customer.number_rule_changed'), payload: { changes } };
}

export function numberRuleRetired(customerId: Id): Announcement {
  return ofCustomer(customerId, 'customer.number_rule_retired');
}

interface About {
  id: Id;
  customerId: Id;
  machineCount: number;
}

export function renumberingStarted({ id, customerId, machineCount }: About): Announcement {
  const payload = { renumberingId: id, machines: machineCount };
  return { ...ofCustomer(customerId, 'customer.renumbering_started'), payload };
}

export function renumberingDone({
  id,
  customerId,
  done,
  skipped,
}: Omit<About, 'machineCount'> & Counted): Announcement {
  const payload = { renumberingId: id, done, skipped };
  return { ...ofCustomer(customerId, 'customer.renumbering_done'), payload };
}

interface Counted {
  done: number;
  skipped: number;
}

function ofCustomer(customerId: Id, kind: string): Announcement {
  const subject = { kind: 'customer', id: customerId };
  return { kind, version: 1, subject, customerId, audience: 'internal', payload: {} };
}
