import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { changeLabelSetting, readLabelSetting, type LabelSettingView } from '../../asset-label.contract.ts';
import './asset-label.css';
import { linesIn } from './print/lines-in.ts';

/** From where a customer's labels may be used, and whom they say to call. */
export function LabelNetworks({ subjectId }: PanelProps) {
  const { t } = useTranslation('assets');
  const result = useAnswer(readLabelSetting, { params: { customer: subjectId } });
  const mayChange = useMay('customer.change');
  const [isOpen, setOpen] = useState(false);
  return (
    <Answered result={result}>
      {(setting) => (
        <div className="asset-label">
          <Facts
            items={[
              { label: t('label.networks'), value: setting.networks.join(' · ') || t('label.anywhere') },
              { label: t('label.hotlines'), value: setting.hotlines.join(' · ') || t('label.ofTemplate') },
            ]}
          />
          {mayChange && (
            <div>
              <Button icon={<EditOutlined />} onClick={() => setOpen(true)}>
                {t('label.changeNetworks')}
              </Button>
            </div>
          )}
          {isOpen && <ChangeNetworks customerId={subjectId} setting={setting} onClose={() => setOpen(false)} />}
        </div>
      )}
    </Answered>
  );
}

interface Entered {
  networks?: string;
  hotlines?: string;
}

interface ChangeNetworksProps {
  customerId: string;
  setting: LabelSettingView;
  onClose: () => void;
}

function ChangeNetworks({ customerId, setting, onClose }: ChangeNetworksProps) {
  const { t } = useTranslation('assets');
  const change = useSend(changeLabelSetting);
  const submit = ({ networks, hotlines }: Entered) =>
    change.mutateAsync({
      params: { customer: customerId },
      body: { networks: (networks ?? '').split(/[\s,，;；]+/).filter(Boolean), hotlines: linesIn(hotlines) },
      ifMatch: setting.revision,
    });
  return (
    <FormDialog<Entered>
      title={t('label.settings')}
      fields={[
        { kind: 'text', name: 'networks', label: t('label.networks'), help: t('label.networksHelp') },
        { kind: 'text', name: 'hotlines', label: t('label.hotlines'), help: t('label.hotlinesHelp'), rows: 3 },
      ]}
      initial={{ networks: setting.networks.join('\n'), hotlines: setting.hotlines.join('\n') }}
      submit={submit}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
