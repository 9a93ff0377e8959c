import { useTranslation } from 'react-i18next';
import { useSession } from '../../../../web/api/session.ts';

/**
 * One's own permissions, each with the module that offers it. The session names codes alone, and the matrix that
 * names the modules is not for everybody; but each module has the words of its own permissions.
 */
export function useOwnPermissions(): { code: string; module: string }[] {
  const moduleOf = usePermissionModule();
  return (useSession()?.permissions ?? []).flatMap((code) => {
    const module = moduleOf(code);
    return module === undefined ? [] : [{ code, module }];
  });
}

/** The words of a permission, whichever module offers it; its code where none does any more. */
export function usePermissionText(): (code: string) => string {
  const { t } = useTranslation();
  const moduleOf = usePermissionModule();
  return (code) => {
    const module = moduleOf(code);
    return module === undefined ? code : t(`${module}:permission.${code}`);
  };
}

function usePermissionModule(): (code: string) => string | undefined {
  const { i18n } = useTranslation();
  const namespaces = Object.keys(i18n.getDataByLanguage(i18n.language) ?? {});
  return (code) => namespaces.find((namespace) => i18n.exists(`${namespace}:permission.${code}`));
}
