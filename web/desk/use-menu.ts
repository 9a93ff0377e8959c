import { useOffered, usePermitted } from '../offered.ts';
import { menuGroups } from '../register.ts';
import type { MenuEntry, MenuGroup } from '../register.ts';

export interface MenuPart {
  group: MenuGroup;
  entries: readonly MenuEntry[];
}

/** The navigation as this person sees it: groups by job, without empty ones. */
export function useMenu(): readonly MenuPart[] {
  const { menu } = useOffered();
  const permitted = usePermitted()(menu).toSorted((a, b) => a.order - b.order);
  return menuGroups
    .map((group) => ({ group, entries: permitted.filter((entry) => entry.group === group) }))
    .filter(({ entries }) => entries.length > 0);
}
