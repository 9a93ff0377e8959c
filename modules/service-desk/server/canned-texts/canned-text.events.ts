import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { CannedText } from './canned-text.rules.ts';

export function cannedTextRecorded(text: CannedText): Announcement {
  const { shortcut, ownerId, name } = text;
  return { ...about(text, 'canned_text.recorded'), payload: { shortcut, isShared: ownerId === null }, text: { name } };
}

export function cannedTextChanged(text: CannedText, { name, body, ...coded }: Changes): Announcement {
  return {
    ...about(text, 'canned_text.changed'),
    payload: { changes: coded },
    text: name || body ? { ...(name && { name }), ...(body && { body }) } : undefined,
  };
}

export function cannedTextRetired(text: CannedText): Announcement {
  return about(text, 'canned_text.retired');
}

export function cannedTextReinstated(text: CannedText): Announcement {
  return about(text, 'canned_text.reinstated');
}

function about({ id }: CannedText, kind: string): Announcement {
  return {
    kind,
    version: 1,
    subject: { kind: 'canned_text', id },
    customerId: null,
    audience: 'internal',
    payload: {},
  };
}
