import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';

/** Whose roles: of staff, or of a customer's people (ORG-09). */
export const roleSides = ['staff', 'customer'] as const;
export type RoleSide = (typeof roleSides)[number];

/** Delivered roles of the customer's side (ORG-09), by their codes. */
export const customerRoles = [
  'end_user',
  'department_lead',
  'customer_site_manager',
  'customer_manager',
  'group_manager',
  'confirmer',
  'appraiser',
  'customer_finance',
  'customer_auditor',
] as const;
export type CustomerRole = (typeof customerRoles)[number];

const permissionCodes = z.array(z.string().check(z.maxLength(80))).check(z.maxLength(500));
const roleName = lineShape(60);

export const roleView = z.object({
  id: idShape,
  /** Delivered ones keep their code, whatever they are renamed to. */
  code: z.nullable(z.string()),
  name: z.string(),
  side: z.enum(roleSides),
  /** Sorted. */
  permissions: z.array(z.string()),
  /** How many accounts hold it. */
  holders: z.int(),
  retiredAt: z.nullable(instantShape),
  revision: revisionShape,
  abilities: z.array(z.string()),
});
export type RoleView = z.output<typeof roleView>;

export const listRoles = endpoint({
  method: 'GET',
  path: '/roles',
  summary: 'All roles: the delivered ones first, then by name; retired ones on demand.',
  query: z.strictObject({ side: z.optional(z.enum(roleSides)), retired: z.optional(z.enum(['with'])) }),
  answer: z.object({ items: z.array(roleView) }),
});

export const readRole = endpoint({ method: 'GET', path: '/roles/{role}', summary: 'One role.', answer: roleView });

export const recordRole = endpoint({
  method: 'POST',
  path: '/roles',
  summary: "Add a role of the provider's own, with permissions that one holds oneself.",
  body: z.strictObject({ name: roleName, side: z.enum(roleSides), permissions: permissionCodes }),
  answer: roleView,
});

export const changeRole = endpoint({
  method: 'PATCH',
  path: '/roles/{role}',
  summary: 'Rename a role, or change what it may do.',
  body: z.strictObject({ name: z.optional(roleName), permissions: z.optional(permissionCodes) }),
  answer: roleView,
});

export const retireRole = endpoint({
  method: 'POST',
  path: '/roles/{role}/retirement',
  summary: 'Retire a role: whoever holds it loses what it gave.',
  answer: roleView,
});

export const permissionView = z.object({
  code: z.string(),
  /** Said by text `<module>:permission.<code>`. */
  module: z.string(),
  readsOnly: z.boolean(),
  /** On which sides a role may hold it. */
  sides: z.array(z.enum(roleSides)),
});

export const readPermissions = endpoint({
  method: 'GET',
  path: '/permissions',
  summary: 'The permission matrix: every permission of every module, and which role holds which.',
  answer: z.object({
    permissions: z.array(permissionView),
    roles: z.array(roleView),
  }),
});
