import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../../../kernel/contract.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { Section } from '../../../../web/ui/words/section.tsx';
import { readCalendar } from '../../calendar.contract.ts';
import { CalendarState } from '../list/calendar-state.tsx';
import { YearView } from '../year/year-view.tsx';
import { CalendarActions } from './calendar-actions.tsx';
import { CalendarAside } from './calendar-aside.tsx';
import { PlaceBar } from './place-bar.tsx';
import './calendar.css';

export function CalendarScreen({ params }: ScreenProps) {
  const { t } = useTranslation('calendars');
  const { values } = useUrlState();
  const [year, customerId, siteId] = ['year', 'customerId', 'siteId'].map((name) => one(values[name]));
  const query = { ...(year && { year: Number(year) }), ...(customerId && { customerId }), ...(siteId && { siteId }) };
  const result = useAnswer(
    readCalendar,
    { params: { calendar: params['calendar'] ?? '' }, query },
    { keepPrevious: true },
  );
  return (
    <Answered result={result}>
      {(calendar) => (
        <Page
          title={calendar.name}
          breadcrumb={[{ text: t('module'), to: '/calendars' }]}
          beside={<CalendarState calendar={calendar} />}
          actions={<CalendarActions calendar={calendar} />}
        >
          <PlaceBar />
          <div className="yt-calendar">
            <YearSection calendar={calendar} />
            <CalendarAside calendar={calendar} />
          </div>
        </Page>
      )}
    </Answered>
  );
}

function YearSection({ calendar }: { calendar: AnswerOf<typeof readCalendar> }) {
  const { t } = useTranslation('calendars');
  const { change } = useUrlState();
  const { year } = calendar;
  const turn = (by: number) => change({ year: String(year.year + by) });
  return (
    <Section
      title={t('year.title', { year: year.year, count: year.workingDays })}
      beside={
        <span>
          <Button type="text" icon={<LeftOutlined />} aria-label={t('year.before')} onClick={() => turn(-1)} />
          <Button type="text" icon={<RightOutlined />} aria-label={t('year.after')} onClick={() => turn(1)} />
        </span>
      }
    >
      <p className="yt-calendar-where-printed">{whereOf(calendar)}</p>
      {!year.isPublished && (
        <Alert className="yt-form-note" type="warning" title={t('year.unpublished', { year: year.year })} />
      )}
      <YearView days={year.days} />
    </Section>
  );
}

/** On paper there is no choice of place to see. */
function whereOf({ layers }: AnswerOf<typeof readCalendar>): string {
  const nearest = layers.at(-1);
  return [nearest?.customer?.name, nearest?.site?.name].filter((name) => name !== undefined).join(' · ');
}
