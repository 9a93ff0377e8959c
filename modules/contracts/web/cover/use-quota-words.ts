import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { QuotaUnit } from '../../contract-quota.contract.ts';

/** How much of a quota: minutes as hours and minutes, the rest counted. */
export function useQuotaWords() {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  return (unit: QuotaUnit, amount: number): string => {
    if (unit !== 'minute') return t(`unit.${unit}`, { count: amount });
    const hours = format.number(Math.round((amount / 60) * 10) / 10);
    return t('unit.hours', { hours });
  };
}
