import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import {
  changeScrapSetting,
  readScrapSetting,
  scrapApprovals,
  type ScrapSettingView,
} from '../../scrap-setting.contract.ts';
import './asset-steps.css';

/** What a customer wants before one of its machines is gone. */
export function ScrapSetting({ subjectId }: PanelProps) {
  const { t } = useTranslation('assets');
  const result = useAnswer(readScrapSetting, { params: { customer: subjectId } });
  const mayChange = useMay('customer.change');
  const [isOpen, setOpen] = useState(false);
  return (
    <Answered result={result}>
      {(setting) => (
        <div className="asset-scrap">
          <p>
            {t('scrapSetting.approval')}: {t(`scrapSetting.approvals.${setting.approval}`)}
            <br />
            {t(setting.needsWipe ? 'scrapSetting.wipeYes' : 'scrapSetting.wipeNo')}
          </p>
          {mayChange && (
            <Button icon={<EditOutlined />} onClick={() => setOpen(true)}>
              {t('scrapSetting.change')}
            </Button>
          )}
          {isOpen && <ChangeScrapSetting customer={subjectId} setting={setting} onClose={() => setOpen(false)} />}
        </div>
      )}
    </Answered>
  );
}

interface ChangeScrapSettingProps {
  customer: string;
  setting: ScrapSettingView;
  onClose: () => void;
}

function ChangeScrapSetting({ customer, setting, onClose }: ChangeScrapSettingProps) {
  const { t } = useTranslation('assets');
  const change = useSend(changeScrapSetting);
  const { revision, ...initial } = setting;
  return (
    <FormDialog<BodyOf<typeof changeScrapSetting>>
      title={t('scrapSetting.change')}
      fields={[
        {
          kind: 'choice',
          name: 'approval',
          label: t('scrapSetting.approval'),
          choices: scrapApprovals.map((value) => ({ value, label: t(`scrapSetting.approvals.${value}`) })),
          isRequired: true,
          isFocused: true,
        },
        { kind: 'switch', name: 'needsWipe', label: t('scrapSetting.needsWipe') },
      ]}
      initial={initial}
      submit={(body) => change.mutateAsync({ params: { customer }, body, ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
