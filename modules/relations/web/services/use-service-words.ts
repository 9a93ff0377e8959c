import { useTranslation } from 'react-i18next';
import { serviceImportances } from '../../business-service.contract.ts';

/** What services' importance and states are called on screen. */
export function useServiceWords() {
  const { t } = useTranslation('relations');
  return {
    importances: serviceImportances.map((value) => ({ value, label: t(`importance.${value}`) })),
    stateOf: ({ retiredAt }: { retiredAt: string | null }) =>
      retiredAt === null
        ? { tone: 'good' as const, text: t('state.inUse') }
        : { tone: 'over' as const, text: t('state.retired') },
  };
}
