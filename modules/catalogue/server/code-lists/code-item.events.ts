import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { CodeItem } from './code-item.rules.ts';

export function codeItemAdded(item: CodeItem): Announcement {
  return { ...about(item, 'code_item.added'), text: { name: item.name } };
}

export function codeItemChanged(item: CodeItem, { name, ...changes }: Changes): Announcement {
  const announcement = about(item, 'code_item.changed');
  return { ...announcement, payload: { ...announcement.payload, changes }, text: name && { name } };
}

export function codeItemRetired(item: CodeItem): Announcement {
  return about(item, 'code_item.retired');
}

export function codeItemReinstated(item: CodeItem): Announcement {
  return about(item, 'code_item.reinstated');
}

function about({ id, list, code }: CodeItem, kind: string): Announcement {
  return {
    kind,
    version: 1,
    subject: { kind: 'code_item', id },
    customerId: null,
    audience: 'internal',
    payload: { list, code },
  };
}
