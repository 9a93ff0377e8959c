import type { RoleView } from '../../role.contract.ts';

/** Ticks set and taken but not saved: by role, by permission, whether it shall be held. */
export type RoleChanges = Readonly<Record<string, Readonly<Record<string, boolean>>>>;

type Held = Pick<RoleView, 'id' | 'permissions'>;

export function isHeld(role: Held, code: string, changes: RoleChanges): boolean {
  return changes[role.id]?.[code] ?? role.permissions.includes(code);
}

/** Turns one tick round; turned back, it is no change any more. */
export function withToggled(changes: RoleChanges, role: Held, code: string): RoleChanges {
  const { [code]: before, ...others } = changes[role.id] ?? {};
  const own = before === undefined ? { ...others, [code]: !role.permissions.includes(code) } : others;
  return Object.keys(own).length > 0 ? { ...changes, [role.id]: own } : without(changes, role.id);
}

export function without(changes: RoleChanges, roleId: string): RoleChanges {
  const { [roleId]: _gone, ...others } = changes;
  return others;
}

export function permissionsAfter(role: Held, changes: RoleChanges): string[] {
  const own = changes[role.id] ?? {};
  const added = Object.keys(own).filter((code) => own[code]);
  return [...new Set([...role.permissions, ...added])].filter((code) => own[code] !== false).toSorted();
}

/** What a save would give and take, role by role; nothing that meanwhile is so already, or whose role is gone. */
export function changedRoles(roles: readonly RoleView[], changes: RoleChanges) {
  return roles.flatMap((role) => {
    const after = permissionsAfter(role, changes);
    const added = after.filter((code) => !role.permissions.includes(code)).length;
    const taken = role.permissions.filter((code) => !after.includes(code)).length;
    return added + taken > 0 ? [{ role, added, taken }] : [];
  });
}

export function isRoleChanges(value: unknown): value is RoleChanges {
  const isMap = (one: unknown): one is object => typeof one === 'object' && one !== null && !Array.isArray(one);
  return (
    isMap(value) &&
    Object.values(value).every((own) => isMap(own) && Object.values(own).every((tick) => typeof tick === 'boolean'))
  );
}
