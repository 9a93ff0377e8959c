import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { JunkKind } from '../../inventory-junk.contract.ts';

/** From now on no machine is known by it. */
export function junkRecorded({ id, kind, value }: { id: Id; kind: JunkKind; value: string }): Announcement {
  return ofJunk('inventory_junk_sign.recorded', id, { kind, value });
}

export function junkRetired(id: Id): Announcement {
  return ofJunk('inventory_junk_sign.retired', id, {});
}

function ofJunk(kind: string, id: Id, payload: Record<string, unknown>): Announcement {
  return {
    kind,
    version: 1,
    subject: { kind: 'inventory_junk_sign', id },
    customerId: null,
    audience: 'internal',
    payload,
  };
}
