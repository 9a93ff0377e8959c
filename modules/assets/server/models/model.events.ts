import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

export function modelRecorded({ id, title }: { id: Id; title: string }): Announcement {
  return { ...about(id, 'asset_model.recorded'), payload: { title } };
}

export function modelChanged(id: Id, changes: Changes): Announcement {
  return { ...about(id, 'asset_model.changed'), payload: { changes } };
}

export function modelRetired(id: Id): Announcement {
  return about(id, 'asset_model.retired');
}

export function modelReinstated(id: Id): Announcement {
  return about(id, 'asset_model.reinstated');
}

/** A whole catalogue at once; its subject is the provider. */
export function modelsImported(
  tenantId: Id,
  counts: { models: number; entered: number; renewed: number },
): Announcement {
  return { ...about(tenantId, 'asset_model.imported'), subject: { kind: 'provider', id: tenantId }, payload: counts };
}

function about(id: Id, kind: string): Announcement {
  const subject = { kind: 'asset_model', id };
  return { kind, version: 1, subject, customerId: null, audience: 'internal', payload: {} };
}
