import { EditOutlined, StopOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { changeCalendar, reinstateCalendar, retireCalendar, type CalendarView } from '../../calendar.contract.ts';

export function CalendarActions({ calendar }: { calendar: CalendarView }) {
  const { t } = useTranslation('calendars');
  const go = useGo();
  const change = useSend(changeCalendar);
  const retire = useSend(retireCalendar);
  const reinstate = useSend(reinstateCalendar);
  const { id, name, revision: ifMatch, abilities } = calendar;
  const params = { calendar: id };
  return (
    <>
      {abilities.includes('change') && (
        <Button icon={<EditOutlined />} onClick={() => go(`/calendars/${id}/edit`)}>
          {t('shell:action.edit')}
        </Button>
      )}
      {abilities.includes('make_default') && (
        <ConfirmButton
          title={t('calendar.makeDefaultQuestion', { name })}
          text={t('calendar.makeDefaultText')}
          confirmText={t('calendar.makeDefault')}
          onConfirm={() => change.mutateAsync({ params, body: { isDefault: true }, ifMatch })}
        >
          {t('calendar.makeDefault')}
        </ConfirmButton>
      )}
      {abilities.includes('retire') && (
        <ConfirmButton
          isDanger
          icon={<StopOutlined />}
          title={t('calendar.retireQuestion', { name })}
          text={t('calendar.retireText')}
          confirmText={t('calendar.retire')}
          onConfirm={() => retire.mutateAsync({ params, ifMatch })}
        >
          {t('calendar.retire')}
        </ConfirmButton>
      )}
      {abilities.includes('reinstate') && (
        <ActButton act={() => reinstate.mutateAsync({ params, ifMatch })}>{t('calendar.reinstate')}</ActButton>
      )}
    </>
  );
}
