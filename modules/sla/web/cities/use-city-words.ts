import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { CityCoverageView } from '../../city-coverage.contract.ts';

/** How it is said how a city is served. */
export function useCityWords() {
  const { t } = useTranslation('sla');
  const format = useFormat();
  return {
    arrival: ({ arrivalMinutes }: Pick<CityCoverageView, 'arrivalMinutes'>) =>
      arrivalMinutes === null
        ? t('city.byAgreement')
        : t('city.arrivalWithin', { duration: format.workingTime(arrivalMinutes * 60) }),
    /** Which branch or partner; null: nobody goes there. */
    who: ({ servedBy, branch, partner }: Pick<CityCoverageView, 'servedBy' | 'branch' | 'partner'>) =>
      servedBy === 'remote_only' ? null : (branch?.name ?? partner ?? t('city.unnamed')),
  };
}
