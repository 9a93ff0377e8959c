import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { OwnClockKind } from './clock-kind.rules.ts';

export function clockKindRecorded(kind: OwnClockKind): Announcement {
  return { ...about(kind, 'clock_kind.recorded'), text: { name: kind.name } };
}

export function clockKindChanged(kind: OwnClockKind, { name }: Changes<'name'>): Announcement {
  return { ...about(kind, 'clock_kind.changed'), text: name && { name } };
}

export function clockKindRetired(kind: OwnClockKind): Announcement {
  return about(kind, 'clock_kind.retired');
}

export function clockKindReinstated(kind: OwnClockKind): Announcement {
  return about(kind, 'clock_kind.reinstated');
}

function about({ id, code, startsOn, stopsOn }: OwnClockKind, kind: string): Announcement {
  return {
    kind,
    version: 1,
    subject: { kind: 'clock_kind', id },
    customerId: null,
    audience: 'internal',
    payload: { code, startsOn, stopsOn },
  };
}
