import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { isPreset, presets } from './period.ts';
import { useToday, type AskedReport } from './use-report-question.ts';
import { DayInput } from '../../../../web/ui/form/day-input.tsx';

const own = 'own';

/** Of which days: a period that moves along with today, or days of one's own. */
export function PeriodPicker({ question: { preset, days }, ask }: Pick<AskedReport, 'question' | 'ask'>) {
  const { t } = useTranslation('reports');
  const today = useToday();
  const options = [...presets, own].map((value) => ({ value, label: t(`period.${value}`) }));
  const choose = (period: string) => {
    if (isPreset(period)) ask({ period, from: undefined, to: undefined });
    else ask({ period: undefined, from: days.from ?? today, to: days.to ?? today });
  };
  return (
    <>
      <Select
        id="report-period"
        className="yt-report-period"
        aria-label={t('question.period')}
        value={preset ?? own}
        onChange={choose}
        options={options}
        listHeight={420}
      />
      {preset === null &&
        (['from', 'to'] as const).map((end) => (
          <label key={end} className="yt-report-day">
            {t(`question.${end}`)}
            <DayInput
              value={days[end] ?? ''}
              onChange={({ target }) => ask({ period: undefined, ...days, [end]: target.value })}
            />
          </label>
        ))}
    </>
  );
}
