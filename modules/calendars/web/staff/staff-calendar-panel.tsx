import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { readStaffCalendar, type StaffCalendarView } from '../../staff-calendar.contract.ts';
import { SetStaffCalendarDialog } from './set-staff-calendar-dialog.tsx';
import './staff-calendar.css';

/** On a staff member's page: the calendar that says when they work. */
export function StaffCalendarPanel({ subjectId }: PanelProps) {
  const { t } = useTranslation('calendars');
  const [isChanging, change] = useState(false);
  const result = useAnswer(readStaffCalendar, { params: { staff: subjectId } });
  return (
    <Answered result={result} lines={1}>
      {(chosen) => (
        <div className="yt-staff-calendar">
          <ChosenCalendar {...chosen} />
          {chosen.abilities.includes('change') && (
            <Button size="small" icon={<EditOutlined />} onClick={() => change(true)}>
              {t('shell:action.edit')}
            </Button>
          )}
          {isChanging && <SetStaffCalendarDialog staffId={subjectId} chosen={chosen} onClose={() => change(false)} />}
        </div>
      )}
    </Answered>
  );
}

function ChosenCalendar({ calendar: { id, name, isRetired }, isOwn }: StaffCalendarView) {
  const { t } = useTranslation('calendars');
  const mayOpen = useMay('calendar.read');
  return (
    <p>
      {mayOpen ? <Go to={`/calendars/${id}`}>{name}</Go> : name}
      {!isOwn && <span className="yt-quiet"> {t('calendar.default')}</span>}
      {isRetired && <span className="yt-quiet"> {t('calendar.retired')}</span>}
    </p>
  );
}
