import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { Section } from '../../../../web/ui/words/section.tsx';
import { readAttainment, type ObjectiveView } from '../../objective.contract.ts';
import { DaysChart } from './days-chart.tsx';
import { MonthsChart } from './months-chart.tsx';
import { MonthsTable } from './months-table.tsx';

/** What came of the objective: by month, and of one month by day. The month stands in the address. */
export function AttainmentParts({ objective }: { objective: ObjectiveView }) {
  const { t } = useTranslation('sla');
  const format = useFormat();
  const { values, change } = useUrlState();
  const month = one(values['month']);
  const asked = { params: { objective: objective.id }, query: month ? { month } : {} };
  const result = useAnswer(readAttainment, asked, { keepPrevious: true, everySeconds: 60 });
  const { kind } = objective.definition;
  const open = (to: string) => change({ month: to });
  return (
    <Answered result={result}>
      {(answer) =>
        answer.months.length === 0 ? (
          <p className="yt-quiet">{t('objective.noMonths')}</p>
        ) : (
          <>
            <Section title={t('objective.monthsTable')}>
              <MonthsChart months={answer.months} onPick={open} />
              <MonthsTable kind={kind} months={answer.months} opened={answer.month} onOpen={open} />
            </Section>
            {answer.days.length > 0 && (
              <Section title={t('objective.days', { month: format.month(answer.month) })}>
                <DaysChart kind={kind} month={answer.month} days={answer.days} />
              </Section>
            )}
          </>
        )
      }
    </Answered>
  );
}
