import type { Announcement } from '../../../../kernel/event.ts';
import type { SelfHelpVisit } from './self-help.rules.ts';

/** Whom a tip helped: who follows up may ask them how it was. */
export function selfHelpHelped(visit: SelfHelpVisit): Announcement {
  const { id, customerId, contactId, categoryId, versionId, via } = visit;
  return {
    kind: 'self_help.helped',
    version: 1,
    subject: { kind: 'self_help_visit', id },
    customerId,
    audience: 'internal',
    payload: { contactId, categoryId, versionId, via },
  };
}
