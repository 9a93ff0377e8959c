import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { setStaffCalendar, type StaffCalendarView } from '../../staff-calendar.contract.ts';
import { useCalendarChoices } from '../list/use-calendar-choices.ts';

interface SetStaffCalendarDialogProps {
  staffId: string;
  chosen: StaffCalendarView;
  onClose: () => void;
}

interface Entries {
  calendarId?: string | null;
}

/** Left empty, the default counts. */
export function SetStaffCalendarDialog({ staffId, chosen, onClose }: SetStaffCalendarDialogProps) {
  const { t } = useTranslation('calendars');
  const set = useSend(setStaffCalendar);
  const { calendar, isOwn } = chosen;
  const inUse = useCalendarChoices();
  const kept = isOwn && calendar.isRetired ? [{ value: calendar.id, label: calendar.name }] : [];
  const field: Field = {
    kind: 'choice',
    name: 'calendarId',
    label: t('staffCalendar.title'),
    help: t('staffCalendar.help'),
    choices: [...inUse, ...kept],
  };
  return (
    <FormDialog<Entries>
      title={t('staffCalendar.change')}
      fields={[field]}
      initial={isOwn ? { calendarId: calendar.id } : {}}
      submit={({ calendarId }) =>
        set.mutateAsync({ params: { staff: staffId }, body: { calendarId: calendarId ?? null } })
      }
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
