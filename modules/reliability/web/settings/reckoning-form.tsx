import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { changeReliabilitySetting, type ReliabilitySettingView } from '../../reliability-setting.contract.ts';

interface SettingProps {
  setting: ReliabilitySettingView;
}

/** What an hour of work costs, and from where on a machine is rather replaced. */
export function ReckoningForm({ setting }: SettingProps) {
  const { t } = useTranslation('reliability');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { hourCost, replacePercent, replaceYears, abilities } = setting;
  const change = abilities.includes('change') && (
    <Button icon={<EditOutlined />} onClick={() => setOpen(true)}>
      {t('setting.change')}
    </Button>
  );
  const said = (value: number | null, unit: string) => (value === null ? t('setting.unset') : `${value} ${unit}`);
  return (
    <Section title={t('setting.reckoning')} beside={change}>
      <Facts
        items={[
          { label: t('setting.hourCost'), value: format.money(hourCost) },
          { label: t('setting.replacePercent'), value: said(replacePercent, t('setting.percent')) },
          { label: t('setting.replaceYears'), value: said(replaceYears, t('setting.years')) },
        ]}
      />
      {isOpen && <ReckoningDialog setting={setting} onClose={() => setOpen(false)} />}
    </Section>
  );
}

interface Entry {
  hourCost?: number;
  replacePercent?: number | null;
  replaceYears?: number | null;
}

function ReckoningDialog({ setting, onClose }: SettingProps & { onClose: () => void }) {
  const { t } = useTranslation('reliability');
  const send = useSend(changeReliabilitySetting);
  const { hourCost, replacePercent, replaceYears, revision } = setting;
  const figure = (name: 'replacePercent' | 'replaceYears', unit: string, largest: number) => ({
    kind: 'number' as const,
    name,
    label: t(`setting.${name}`),
    help: t(`setting.${name}Help`),
    unit,
    least: 1,
    largest,
  });
  return (
    <FormDialog<Entry>
      title={t('setting.reckoning')}
      fields={[
        {
          kind: 'number',
          name: 'hourCost',
          label: t('setting.hourCost'),
          help: t('setting.hourHelp'),
          unit: t('setting.yuan'),
          least: 0,
          isRequired: true,
          isFocused: true,
        },
        figure('replacePercent', t('setting.percent'), 1000),
        figure('replaceYears', t('setting.years'), 50),
      ]}
      initial={{ hourCost: Number(hourCost.amount), replacePercent, replaceYears }}
      emptyAs="null"
      submit={({ hourCost: hour = 0, ...figures }) => {
        const body = { ...figures, hourCost: { amount: hour.toFixed(2), currency: 'CNY' as const } };
        return send.mutateAsync({ body, ifMatch: revision });
      }}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
