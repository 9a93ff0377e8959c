import { administrator } from './role.rules.ts';

interface Keeper {
  permissions: ReadonlySet<string>;
}

/** What this caller may do to the role now. The administrators' role stays as it is, so that somebody always may. */
export function roleAbilities(caller: Keeper, role: { code: string | null; retiredAt: string | null }): string[] {
  const isFixed = role.code === administrator || role.retiredAt !== null;
  return caller.permissions.has('role.change') && !isFixed ? ['change', 'retire'] : [];
}
