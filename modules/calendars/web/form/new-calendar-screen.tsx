import { useTranslation } from 'react-i18next';
import { useSession } from '../../../../web/api/session.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { addCalendar } from '../../calendar.contract.ts';
import { calendarBodyOf, type CalendarEntries } from './calendar-entries.ts';
import { useCalendarFields } from './use-calendar-fields.ts';

export function NewCalendarScreen() {
  const { t } = useTranslation('calendars');
  const go = useGo();
  const add = useSend(addCalendar);
  const timeZone = useSession()?.provider.timeZone;
  return (
    <Page title={t('calendar.new')} breadcrumb={[{ text: t('module'), to: '/calendars' }]} layout="column">
      <Form<CalendarEntries>
        draft="calendar.new"
        fields={useCalendarFields()}
        initial={{ 'definition.timeZone': timeZone, followsNation: 'CN', makeUpDayFollows: 'monday' }}
        submit={(entries) =>
          add.mutateAsync({ body: calendarBodyOf(entries) }).then(({ id }) => go(`/calendars/${id}`))
        }
        submitText={t('shell:action.save')}
      />
    </Page>
  );
}
