import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Hotline } from './hotline.rules.ts';

type Keys = Pick<Hotline, 'id' | 'customerId'>;

export function hotlineRecorded(hotline: Hotline): Announcement {
  const { number, teamId } = hotline;
  return ofHotline('recorded', hotline, { number, teamId });
}

export function hotlineChanged(hotline: Keys, changes: object): Announcement {
  return ofHotline('changed', hotline, { fields: Object.keys(changes) });
}

export function hotlineRetired(hotline: Keys): Announcement {
  return ofHotline('retired', hotline, {});
}

export function hotlineReinstated(hotline: Keys): Announcement {
  return ofHotline('reinstated', hotline, {});
}

function ofHotline(what: string, { id, customerId }: Keys, payload: Record<string, unknown>): Announcement {
  return {
    kind: `hotline.${what}`,
    version: 1,
    subject: { kind: 'hotline', id },
    customerId,
    audience: 'internal',
    payload,
  };
}

/** Of the staff member whose phone it is; null: they have none any more. */
export function extensionChanged(staffId: Id, extension: string | null): Announcement {
  return {
    kind: 'staff.extension_changed',
    version: 1,
    subject: { kind: 'staff', id: staffId },
    customerId: null,
    audience: 'internal',
    payload: { extension },
  };
}
