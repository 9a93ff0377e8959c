import { useTranslation } from 'react-i18next';
import type { LineTarget } from '../../../agreement-line.contract.ts';

/** A target as it is said: `4 小时`, `第 2 个工作日同一时刻`; null: the date agreed with the customer. */
export function useTargetWords(): (target: LineTarget | null) => string {
  const { t } = useTranslation('sla');
  return (target) => (target === null ? t('target.agreed') : t(`target.${target.unit}`, { count: target.value }));
}
