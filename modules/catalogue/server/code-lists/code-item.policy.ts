import type { CodeItem } from './code-item.rules.ts';

interface Caller {
  permissions: ReadonlySet<string>;
}

export function abilitiesOnLists(caller: Caller): string[] {
  return caller.permissions.has('code_list.change') ? ['add'] : [];
}

/** Delivered items may be retired like the provider's own. */
export function abilitiesOnItem(caller: Caller, { retiredAt }: CodeItem): string[] {
  if (!caller.permissions.has('code_list.change')) return [];
  return ['change', retiredAt === null ? 'retire' : 'reinstate'];
}
