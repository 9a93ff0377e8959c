import { useTranslation } from 'react-i18next';
import type * as z from 'zod/mini';
import type { permissionView } from '../../role.contract.ts';

export interface PermissionGroup {
  module: string;
  title: string;
  permissions: readonly { code: string; text: string }[];
}

/** Permissions in words, by the module that offers them; those only that have the searched text in words or code. */
export function usePermissionGroups(
  permissions: readonly Pick<z.output<typeof permissionView>, 'code' | 'module'>[],
  searched = '',
): PermissionGroup[] {
  const { t } = useTranslation();
  const wanted = searched.trim().toLowerCase();
  const groups = Map.groupBy(permissions, ({ module }) => module);
  return [...groups].flatMap(([module, offered]) => {
    const title = t(`${module}:module`);
    const found = offered
      .map(({ code }) => ({ code, text: t(`${module}:permission.${code}`) }))
      .filter(({ code, text }) => `${title} ${text} ${code}`.toLowerCase().includes(wanted));
    return found.length > 0 ? [{ module, title, permissions: found }] : [];
  });
}
