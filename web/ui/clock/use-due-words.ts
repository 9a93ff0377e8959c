import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import type { ClockFacts } from './clock-face.ts';

/** When a clock is due, and whether that is certain; undefined while nobody knows. */
export function useDueWords(): (clock: Pick<ClockFacts, 'deadlineAt' | 'isProvisional'>) => string | undefined {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ deadlineAt, isProvisional }) => {
    if (deadlineAt === null) return undefined;
    return t(isProvisional ? 'shell:clock.dueProvisional' : 'shell:clock.due', { at: format.exact(deadlineAt) });
  };
}
