import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

interface ViewKeys {
  id: Id;
  list: string;
}

/** Names and filters may say whom they are about: they stand beside the chain (PLT-16). */
export function savedViewRecorded(view: ViewKeys & { name: string }): Announcement {
  return { ...ofView(view, 'recorded'), text: { name: view.name } };
}

export function savedViewChanged(view: ViewKeys, changes: Changes): Announcement {
  return { ...ofView(view, 'changed', { fields: Object.keys(changes) }), text: { changes } };
}

export function savedViewRetired(view: ViewKeys): Announcement {
  return ofView(view, 'retired');
}

export function savedViewReinstated(view: ViewKeys): Announcement {
  return ofView(view, 'reinstated');
}

export function savedViewStartChosen(view: ViewKeys): Announcement {
  return ofView(view, 'start_chosen');
}

export function savedViewStartDropped(view: ViewKeys): Announcement {
  return ofView(view, 'start_dropped');
}

function ofView({ id, list }: ViewKeys, what: string, payload: Record<string, unknown> = {}): Announcement {
  return {
    kind: `saved_view.${what}`,
    version: 1,
    subject: { kind: 'saved_view', id },
    customerId: null,
    audience: 'internal',
    payload: { list, ...payload },
  };
}
