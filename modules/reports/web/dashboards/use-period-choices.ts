import { useTranslation } from 'react-i18next';
import type { Choice } from '../../../../web/ui/choice.ts';
import { presets } from '../reports/period.ts';

/** The periods that move along with today, in words. */
export function usePeriodChoices(): Choice[] {
  const { t } = useTranslation('reports');
  return presets.map((value) => ({ value, label: t(`period.${value}`) }));
}
