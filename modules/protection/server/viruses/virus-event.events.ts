import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

interface About {
  id: Id;
  customerId: Id;
  assetId: Id;
}

export function virusRecorded({ virusName, ...event }: About & { virusName: string }): Announcement {
  return ofVirus(event, 'recorded', { payload: { assetId: event.assetId }, text: { virusName } });
}

export function virusChanged(event: About, { note, ...changes }: Changes): Announcement {
  return ofVirus(event, 'changed', { payload: { changes }, ...(note && { text: { note } }) });
}

/** It was none, or stood there twice. */
export function virusRetired(event: About): Announcement {
  return ofVirus(event, 'retired', { payload: { assetId: event.assetId } });
}

/** Words about a person were taken out of its note. */
export function virusRedacted(event: Omit<About, 'assetId'>, contactId: Id): Announcement {
  return ofVirus(event, 'redacted', { payload: { contactId } });
}

function ofVirus(
  { id, customerId }: Pick<About, 'id' | 'customerId'>,
  kind: 'recorded' | 'changed' | 'retired' | 'redacted',
  said: Pick<Announcement, 'payload' | 'text'>,
): Announcement {
  return {
    kind: `virus_event.${kind}`,
    version: 1,
    subject: { kind: 'virus_event', id },
    customerId,
    audience: 'internal',
    ...said,
  };
}
