import { useTranslation } from 'react-i18next';
import type { Choice } from '../../../../web/ui/choice.ts';
import { remoteScopes } from '../../remote-consent.contract.ts';

/** From seeing to moving files. */
export function useScopeChoices(): Choice[] {
  const { t } = useTranslation('service-desk');
  return remoteScopes.map((value) => ({ value, label: t(`remote.scope.${value}`) }));
}
