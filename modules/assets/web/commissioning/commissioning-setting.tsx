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
import { Facts } from '../../../../web/ui/words/facts.tsx';
import {
  changeCommissioningSetting,
  commissioningModes,
  readCommissioningSetting,
  type CommissioningSettingView,
} from '../../commissioning.contract.ts';
import { useAssetWords } from '../assets/use-asset-words.ts';
import './asset-commissioning.css';

/** What a customer wants of its machines before they are put into use. */
export function CommissioningSetting({ subjectId: customer }: PanelProps) {
  const { t } = useTranslation('assets');
  const words = useAssetWords();
  const result = useAnswer(readCommissioningSetting, { params: { customer } });
  const mayChange = useMay('customer.change');
  const [isOpen, open] = useState(false);
  const kinds = (codes: string[]) => codes.map(words.kind).join(t('commissioning.and')) || t('commissioning.none');
  return (
    <Answered result={result}>
      {(setting) => (
        <div className="asset-commissioning">
          <Facts
            items={[
              { label: t('commissioning.mode'), value: t(`commissioning.modes.${setting.mode}`) },
              { label: t('commissioning.withoutMac'), value: kinds(setting.withoutMac) },
              { label: t('commissioning.withLicence'), value: kinds(setting.withLicence) },
            ]}
          />
          {mayChange && (
            <Button icon={<EditOutlined />} onClick={() => open(true)}>
              {t('commissioning.change')}
            </Button>
          )}
          {isOpen && <ChangeSetting customer={customer} setting={setting} onClose={() => open(false)} />}
        </div>
      )}
    </Answered>
  );
}

interface ChangeSettingProps {
  customer: string;
  setting: CommissioningSettingView;
  onClose: () => void;
}

function ChangeSetting({ customer, setting, onClose }: ChangeSettingProps) {
  const { t } = useTranslation('assets');
  const { kinds } = useAssetWords();
  const change = useSend(changeCommissioningSetting);
  const { revision, ...initial } = setting;
  const kindsField = (name: 'withoutMac' | 'withLicence') =>
    ({
      kind: 'choice',
      name,
      label: t(`commissioning.${name}`),
      help: t(`commissioning.${name}Help`),
      choices: kinds,
      isMultiple: true,
    }) as const;
  return (
    <FormDialog<BodyOf<typeof changeCommissioningSetting>>
      title={t('commissioning.change')}
      fields={[
        {
          kind: 'radio',
          name: 'mode',
          label: t('commissioning.mode'),
          choices: commissioningModes.map((value) => ({ value, label: t(`commissioning.modes.${value}`) })),
          isRequired: true,
          isFocused: true,
        },
        kindsField('withoutMac'),
        kindsField('withLicence'),
      ]}
      initial={initial}
      submit={(body) => change.mutateAsync({ params: { customer }, body, ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
