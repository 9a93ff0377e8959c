import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';

interface Machine {
  id: Id;
  customerId: Id;
}

/** Which programs they were stands in the machine's log of installations. */
export function programsChanged(asset: Machine, counts: { came: number; went: number }): Announcement {
  return ofMachine(asset, 'asset.programs_changed', counts);
}

export function programsTakenBack(asset: Machine, at: Instant): Announcement {
  return ofMachine(asset, 'asset.programs_taken_back', { at });
}

/** A product on the black list came onto a machine. */
export function forbiddenFound(asset: Machine, productId: Id): Announcement {
  return ofMachine(asset, 'asset.forbidden_software_found', { productId });
}

function ofMachine({ id, customerId }: Machine, kind: string, payload: Record<string, unknown>): Announcement {
  return { kind, version: 1, subject: { kind: 'asset', id }, customerId, audience: 'internal', payload };
}
