import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../../../kernel/contract.ts';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import type { readCalendar } from '../../calendar.contract.ts';
import { useHoursWords } from '../list/use-hours-words.ts';
import { LayerList } from '../layers/layer-list.tsx';
import { HolidayList } from '../year/holiday-list.tsx';
import { YearLegend } from '../year/year-legend.tsx';

/** Beside the year: the hours of the week, what its place changes of them, what the colours mean, the holidays by name. */
export function CalendarAside({ calendar }: { calendar: AnswerOf<typeof readCalendar> }) {
  const { t } = useTranslation('calendars');
  const words = useHoursWords();
  const { definition, followsNation, makeUpDayFollows, year } = calendar;
  const makeUp = { label: t('calendar.makeUpDayFollows'), value: t(`weekday.${makeUpDayFollows}`) };
  return (
    <div className="yt-calendar-aside">
      <Section title={t('calendar.hours')}>
        <ul className="yt-calendar-week">
          {words.ofWeek(definition.week).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Facts
          items={[
            { label: t('calendar.timeZone'), value: definition.timeZone },
            {
              label: t('calendar.followsNation'),
              value: t(followsNation ? `nation.${followsNation}` : 'calendar.followsNone'),
            },
            ...(followsNation ? [makeUp] : []),
          ]}
        />
      </Section>
      <Section title={t('layer.plural')}>
        {calendar.takesLayers ? (
          <LayerList layers={calendar.layers} />
        ) : (
          <p className="yt-quiet">{t('layer.roundTheClock')}</p>
        )}
      </Section>
      <Section title={t('year.legend')}>
        <YearLegend days={year.days} />
      </Section>
      {year.days.some(({ name }) => name !== null) && (
        <Section title={t('year.holidays')}>
          <HolidayList days={year.days} />
        </Section>
      )}
    </div>
  );
}
