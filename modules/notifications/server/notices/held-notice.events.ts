import type { Announcement } from '../../../../kernel/event.ts';
import type { HeldNotice } from './held-notice.rules.ts';

/** Told of the record that the notice was about: somebody would have been told, had it not been settled by then. */
export function heldDropped({ staffId, kind, key, subjectKind, subjectId, customerId }: HeldNotice): Announcement {
  return {
    kind: 'held_notice.dropped',
    version: 1,
    subject: { kind: subjectKind, id: subjectId },
    customerId,
    audience: 'internal',
    payload: { notice: kind, key, staffId },
  };
}
