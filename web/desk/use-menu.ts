import { useOffered, usePermitted } from '../offered.ts';
import { menuGroups, settingGroups } from '../register.ts';
import type { MenuEntry, MenuGroup, SettingGroup } from '../register.ts';

export interface MenuPart<G = MenuGroup> {
  group: G;
  entries: readonly MenuEntry[];
}

/** The navigation as this person sees it: groups by job, without empty ones. */
export function useMenu(): readonly MenuPart[] {
  return usePartsOf(menuGroups);
}

/** What this person may set up, in its parts, without empty ones. */
export function useSettings(): readonly MenuPart<SettingGroup>[] {
  return usePartsOf(settingGroups);
}

function usePartsOf<G extends MenuEntry['group']>(groups: readonly G[]): readonly MenuPart<G>[] {
  const { menu } = useOffered();
  const permitted = usePermitted()(menu).toSorted((a, b) => a.order - b.order);
  return groups
    .map((group) => ({ group, entries: permitted.filter((entry) => entry.group === group) }))
    .filter(({ entries }) => entries.length > 0);
}

/** Whether a page lies at a place of the menu, or below it. */
export function liesAt(pathname: string, { path }: MenuEntry): boolean {
  return pathname === path || pathname.startsWith(`${path}/`);
}
