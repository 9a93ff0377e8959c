import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { Tone } from '../../../../web/ui/words/status.tsx';
import type { Condition, MonthOutcome, ObjectiveDefinition } from '../../objective.contract.ts';

interface NamedSeries {
  id: string;
  name: string;
  unit: string | null;
}

/** How objectives and what came of them are said. */
export function useObjectiveWords() {
  const { t } = useTranslation('sla');
  const format = useFormat();
  const condition = ({ seriesId, comparison, threshold }: Condition, known: readonly NamedSeries[]) => {
    const series = known.find(({ id }) => id === seriesId);
    const value = [String(threshold), series?.unit].filter(Boolean).join(' ');
    const says = { series: series?.name ?? '', comparison: t(`objective.comparisons.${comparison}`), threshold: value };
    return t('objective.says', says);
  };
  return {
    condition,
    /** `响应时间 小于 85 ms 且 可用率 大于 95 %` */
    conditions: (all: readonly Condition[], known: readonly NamedSeries[]) =>
      all.map((one) => condition(one, known)).join(` ${t('objective.and')} `),
    clocksKept: ({ clockKind, priorities }: Extract<ObjectiveDefinition, { kind: 'tickets' }>) => {
      const which = priorities.length === 0 ? t('objective.anyPriority') : priorities.join(t('condition.or'));
      const kind = t(`clock.${clockKind}`, { defaultValue: clockKind });
      return `${t('objective.clocksKept', { kind })} · ${which}`;
    },
    share: (percent: number) => format.percent(percent / 100, Number.isInteger(percent) ? 0 : 2),
    percent: (percent: number | null) => (percent === null ? null : format.percent(percent / 100, 2)),
    /** Of samples time, of tickets clocks. */
    amount: (kind: ObjectiveDefinition['kind'], value: number) =>
      kind === 'samples' ? format.workingTime(value / 1000) : format.number(value),
    outcome: ({ isMet, isOver }: Pick<MonthOutcome, 'isMet' | 'isOver'>): { tone: Tone; text: string } => {
      if (isMet === null) return { tone: 'over', text: t('objective.nothing') };
      if (!isOver) return { tone: isMet ? 'active' : 'soon', text: t('objective.going') };
      return isMet ? { tone: 'good', text: t('objective.met') } : { tone: 'breached', text: t('objective.missed') };
    },
  };
}
