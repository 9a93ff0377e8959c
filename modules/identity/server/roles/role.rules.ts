import type { Locale } from '../../../../kernel/locale.ts';
import type { RoleSide } from '../../role.contract.ts';

/** Its holders may do everything; it cannot be changed, and its last holder cannot be taken away. */
export const administrator = 'administrator';
/** Reads everything and changes nothing. */
export const auditor = 'auditor';

export interface DeliveredRole {
  code: string;
  side: RoleSide;
  name: Record<Locale, string>;
}

/** A permission as its module registers it. */
export interface OfferedPermission {
  code: string;
  /** Codes of the delivered staff roles that hold it at first. */
  roles: readonly string[];
  /** The same of the customer's side; without them, no customer's role may ever hold it. */
  customerRoles?: readonly string[];
  readsOnly?: boolean;
}

/** The sides whose roles may hold it: of a customer's people only, where no staff role is named and theirs are. */
export function sidesOf({ roles, customerRoles }: OfferedPermission): RoleSide[] {
  if (customerRoles === undefined) return ['staff'];
  return roles.length === 0 ? ['customer'] : ['staff', 'customer'];
}

/** What a delivered role holds at first; sorted. */
export function deliveredPermissions({ code, side }: DeliveredRole, offered: readonly OfferedPermission[]): string[] {
  const given = offered.filter((permission) => {
    if (!sidesOf(permission).includes(side)) return false;
    if (side === 'customer') return permission.customerRoles?.includes(code);
    return code === administrator || permission.roles.includes(code) || (code === auditor && permission.readsOnly);
  });
  return given.map((permission) => permission.code).toSorted();
}

/** Those of `wanted` that no module offers to roles of this side. */
export function unknownPermissions(
  wanted: readonly string[],
  side: RoleSide,
  offered: readonly OfferedPermission[],
): string[] {
  const known = new Set(offered.filter((permission) => sidesOf(permission).includes(side)).map(({ code }) => code));
  return wanted.filter((code) => !known.has(code));
}

/**
 * What the giver of a staff role does not hold: nobody gives what they do not have. A customer's role holds only what
 * is offered to customers, within the walls of their own; whoever may change roles may give it.
 */
export function permissionsBeyond(given: readonly string[], side: RoleSide, held: ReadonlySet<string>): string[] {
  return side === 'customer' ? [] : given.filter((code) => !held.has(code));
}
