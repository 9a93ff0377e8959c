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
import './calendar.css';

export function CalendarScreen({ params }: ScreenProps) {
  const { t } = useTranslation('calendars');
  const year = one(useUrlState().values['year']);
  const input = { params: { calendar: params['calendar'] ?? '' }, query: year ? { year: Number(year) } : {} };
  const result = useAnswer(readCalendar, input, { keepPrevious: true });
  return (
    <Answered result={result}>
      {(calendar) => (
        <Page
          title={calendar.name}
          breadcrumb={[{ text: t('module'), to: '/calendars' }]}
          beside={<CalendarState calendar={calendar} />}
          actions={<CalendarActions calendar={calendar} />}
        >
          <div className="yt-calendar">
            <YearSection calendar={calendar} />
            <CalendarAside calendar={calendar} />
          </div>
        </Page>
      )}
    </Answered>
  );
}

function YearSection({ calendar: { year } }: { calendar: AnswerOf<typeof readCalendar> }) {
  const { t } = useTranslation('calendars');
  const { change } = useUrlState();
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
      {!year.isPublished && (
        <Alert className="yt-form-note" type="warning" title={t('year.unpublished', { year: year.year })} />
      )}
      <YearView days={year.days} />
    </Section>
  );
}
