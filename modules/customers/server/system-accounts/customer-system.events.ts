import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

interface SystemKeys {
  id: Id;
  customerId: Id;
}

export function systemRecorded(system: SystemKeys & { name: string }): Announcement {
  return ofSystem(system, 'recorded', { text: { name: system.name } });
}

export function systemChanged(system: SystemKeys, changes: object): Announcement {
  return ofSystem(system, 'changed', { payload: { fields: Object.keys(changes) }, text: { changes } });
}

export function systemRetired(system: SystemKeys): Announcement {
  return ofSystem(system, 'retired', {});
}

function ofSystem(
  { id, customerId }: SystemKeys,
  what: string,
  { payload = {}, text }: { payload?: Record<string, unknown>; text?: Record<string, unknown> },
): Announcement {
  return {
    kind: `customer_system.${what}`,
    version: 1,
    subject: { kind: 'customer_system', id },
    customerId,
    audience: 'internal',
    payload,
    text,
  };
}
