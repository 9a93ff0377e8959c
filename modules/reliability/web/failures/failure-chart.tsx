import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../../../kernel/contract.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Chart } from '../../../../web/ui/chart/chart.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { writeSearch } from '../../../../web/ui/url-state.ts';
import type { listFailureRates } from '../../failure.contract.ts';
import { drawnRates } from './drawn-rates.ts';
import { useRowName } from './use-row-name.ts';

interface FailureChartProps {
  answer: AnswerOf<typeof listFailureRates>;
  /** What the page asks for besides. */
  narrowed: object;
}

/** Our repair rates beside the usual ones; a press leads to the repairs that were counted. */
export function FailureChart({ answer, narrowed }: FailureChartProps) {
  const { t } = useTranslation('reliability');
  const format = useFormat();
  const go = useGo();
  const nameOf = useRowName(answer.by);
  const { period, total } = answer;
  const asked = writeSearch({ ...narrowed });
  const drawn = useMemo(
    () =>
      drawnRates(answer, {
        nameOf,
        ours: t('failure.ours'),
        reference: t('failure.reference'),
        pathOf: (filter) => `/hardware-repairs${joined(asked, writeSearch(filter))}`,
        words: (value) => format.number(value, 1),
      }),
    [answer, nameOf, t, asked, format],
  );
  const figures = { rate: format.number(total.repairRate ?? 0, 1), share: format.percent(total.failingShare ?? 0) };
  const finding = t('failure.found', { ...period, ...figures });
  return (
    <section className="reliability-chart" aria-label={t('failure.repairRate')}>
      <h2>{finding}</h2>
      <p className="yt-quiet">
        {t('failure.said', {
          devices: format.number(total.devices),
          years: format.number(total.deviceYears, 1),
          repairs: format.number(total.repairs),
          failing: format.number(total.failing),
          cost: format.money(total.cost),
        })}{' '}
        {answer.enteredLater > 0 && t('failure.enteredLater', { count: answer.enteredLater })}
      </p>
      <Chart {...drawn} title={`${finding} (${t('failure.perHundred')})`} isTitleHidden onPick={go} />
    </section>
  );
}

/** `?a=1` and `?b=2` as one. */
function joined(...searches: readonly string[]): string {
  const all = searches.map((search) => search.slice(1)).filter(Boolean);
  return all.length > 0 ? `?${all.join('&')}` : '';
}
