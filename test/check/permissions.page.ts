import type { ModuleRegister, Permission } from '../../platform/module/register.ts';
import { tableOf } from './markdown.ts';
import { namespacesOf } from './texts.ts';
import type { Tree } from './tree.ts';

type Holds = (role: string, permission: Permission) => boolean;

/** `docs/generated/permissions.md`: who holds what at first; each provider may change its roles (ORG-08, ORG-09). */
export async function permissionsPage(tree: Tree): Promise<string> {
  const [{ moduleRegisters }, { deliveredRoles }, { deliveredPermissions }] = await Promise.all([
    import('../../server/modules.ts'),
    import('../../modules/identity/server/roles/role.delivered.ts'),
    import('../../modules/identity/server/roles/role.rules.ts'),
  ]);
  const all = moduleRegisters.flatMap(({ permissions = [] }) => permissions);
  const held = new Map(deliveredRoles.map((role) => [role.code, new Set(deliveredPermissions(role, all))]));
  const holds: Holds = (role, { code }) => held.get(role)?.has(code) ?? false;
  const roles = deliveredRoles.map(({ code, name }) => ({ code, title: `${name['zh-CN']}<br>${name.en}` }));
  const sections = moduleRegisters.flatMap((module) => sectionOf(tree, module, { roles, holds }));
  return [head, ...sections].join('\n\n').concat('\n');
}

const head = `# 权限 · Permissions

Which delivered role holds which permission in a new provider; a provider changes its roles and makes others. The
administrator holds all of staff's, the auditor all that only read. Made from the registers by
\`npm run check -- --write\`.`;

interface Matrix {
  roles: readonly { code: string; title: string }[];
  holds: Holds;
}

/** The columns are the roles that hold something here, but for the administrator, who holds all. */
function sectionOf(tree: Tree, { name, permissions = [] }: ModuleRegister, { roles, holds }: Matrix): string[] {
  if (permissions.length === 0) return [];
  const shown = roles.filter(
    ({ code }) => code !== 'administrator' && permissions.some((permission) => holds(code, permission)),
  );
  const texts = namespacesOf(tree).find((namespace) => namespace.name === name)?.texts;
  const rows = permissions.map((permission) => [
    `\`${permission.code}\``,
    `${texts?.['zh-CN'].get(`permission.${permission.code}`) ?? '–'}<br>${texts?.en.get(`permission.${permission.code}`) ?? '–'}`,
    ...shown.map(({ code }) => (holds(code, permission) ? '✓' : '')),
  ]);
  return [`## ${name}\n\n${tableOf(['', '', ...shown.map(({ title }) => title)], rows)}`];
}
