import { useTranslation } from 'react-i18next';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { CalendarView } from '../../calendar.contract.ts';

/** The default, in use beside it, or retired. */
export function CalendarState({ calendar }: { calendar: Pick<CalendarView, 'isDefault' | 'isRetired'> }) {
  const { t } = useTranslation('calendars');
  if (calendar.isRetired) return <Status tone="over" text={t('calendar.retired')} />;
  return calendar.isDefault ? (
    <Status tone="good" text={t('calendar.default')} />
  ) : (
    <Status tone="active" text={t('calendar.inUse')} />
  );
}
