import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Category } from './category.rules.ts';

export function categoryAdded(category: Category): Announcement {
  const { parentId, defaultImpact, defaultUrgency, defaultTeamId, isBilledSeparately, foreignKey } = category;
  const payload = { parentId, defaultImpact, defaultUrgency, defaultTeamId, isBilledSeparately, foreignKey };
  return { ...about(category, 'category.added'), payload, text: { path: category.path } };
}

/** A move or a new name changes the paths of all below; they follow from it and are not announced. */
export function categoryChanged(category: Category, { name, path, ...changes }: Changes): Announcement {
  return {
    ...about(category, 'category.changed'),
    payload: { changes },
    text: path && { path, ...(name && { name }) },
  };
}

export function categoryRetired(category: Category): Announcement {
  return about(category, 'category.retired');
}

export function categoryReinstated(category: Category): Announcement {
  return about(category, 'category.reinstated');
}

function about({ id, code }: Category, kind: string): Announcement {
  return {
    kind,
    version: 1,
    subject: { kind: 'category', id },
    customerId: null,
    audience: 'internal',
    payload: { code },
  };
}
