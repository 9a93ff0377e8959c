import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { changeCalendar, readCalendar, type CalendarView } from '../../calendar.contract.ts';
import { calendarBodyOf, entriesOf, type CalendarEntries } from './calendar-entries.ts';
import { useCalendarFields } from './use-calendar-fields.ts';

export function ChangeCalendarScreen({ params }: ScreenProps) {
  const result = useAnswer(readCalendar, { params: { calendar: params['calendar'] ?? '' } });
  return <Answered result={result}>{(calendar) => <ChangeCalendar calendar={calendar} />}</Answered>;
}

function ChangeCalendar({ calendar }: { calendar: CalendarView }) {
  const { t } = useTranslation('calendars');
  const go = useGo();
  const change = useSend(changeCalendar);
  const { id, name, revision } = calendar;
  const crumbs = [
    { text: t('module'), to: '/calendars' },
    { text: name, to: `/calendars/${id}` },
  ];
  const save = async (entries: CalendarEntries) => {
    await change.mutateAsync({ params: { calendar: id }, body: calendarBodyOf(entries), ifMatch: revision });
    go(`/calendars/${id}`);
  };
  return (
    <Page title={t('calendar.change')} breadcrumb={crumbs} layout="column">
      <p className="yt-quiet yt-form-text">{t('calendar.changeText')}</p>
      <Form<CalendarEntries>
        draft={`calendar.${id}`}
        fields={useCalendarFields()}
        initial={entriesOf(calendar)}
        submit={save}
        submitText={t('shell:action.save')}
        onCancel={() => go(`/calendars/${id}`)}
      />
    </Page>
  );
}
