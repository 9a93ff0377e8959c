import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { readCustomerDeskSetting, type CustomerDeskSettingView } from '../../desk-setting.contract.ts';
import { ChangeCustomerDeskSettingDialog } from './change-customer-desk-setting-dialog.tsx';
import { useDeskSettingWords } from './use-desk-setting-words.ts';

/** On a customer's page: how the desk works for them, and what of it they wanted otherwise. */
export function CustomerDeskSettingPanel({ subjectId }: PanelProps) {
  const result = useAnswer(readCustomerDeskSetting, { params: { customer: subjectId } });
  return (
    <Answered result={result} lines={3}>
      {(setting) => <Panel customerId={subjectId} setting={setting} />}
    </Answered>
  );
}

interface SettingProps {
  customerId: string;
  setting: CustomerDeskSettingView;
}

function Panel({ customerId, setting }: SettingProps) {
  const { t } = useTranslation('service-desk');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Facts items={useSettingFacts(setting)} />
      {setting.abilities.includes('change') && (
        <Button icon={<EditOutlined />} onClick={() => setOpen(true)}>
          {t('deskSetting.change')}
        </Button>
      )}
      {isOpen && (
        <ChangeCustomerDeskSettingDialog customerId={customerId} setting={setting} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

/** What holds; what is theirs alone is marked. */
function useSettingFacts({ own, effective }: CustomerDeskSettingView) {
  const { t } = useTranslation('service-desk');
  const words = useDeskSettingWords();
  const said = (isOwn: boolean, text: string) =>
    isOwn ? (
      <>
        {text} <span className="yt-quiet">({t('deskSetting.ownWord')})</span>
      </>
    ) : (
      text
    );
  const isSilent = effective.closing === 'silent_consent';
  return [
    { label: t('deskSetting.closing'), value: said(own.closing !== null, words.closing(effective.closing)) },
    ...(isSilent
      ? [
          {
            label: t('deskSetting.consentDays'),
            value: said(own.consentDays !== null, words.days(effective.consentDays)),
          },
        ]
      : []),
    {
      label: t('deskSetting.sendsStatusLines'),
      value: said(own.sendsStatusLines !== null, words.yesNo(effective.sendsStatusLines)),
    },
  ];
}
