import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import type { Field } from '../../../../web/ui/form/field.ts';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import {
  changeInventorySetting,
  entryStatuses,
  readInventorySetting,
  type InventorySettingView,
} from '../../inventory-setting.contract.ts';
import { JunkSigns } from './junk-signs.tsx';

/** How long documents are kept, when a machine is silent, how a new one enters; and what tells no machine apart. */
export function InventorySettingsScreen() {
  const { t } = useTranslation(['inventory', 'assets']);
  const result = useAnswer(readInventorySetting, {});
  const mayChange = useMay('inventory_setting.change');
  const [isOpen, setOpen] = useState(false);
  return (
    <Page title={t('inventory:setting.title')}>
      <Answered result={result}>
        {(setting) => (
          <Section title={t('inventory:setting.group')}>
            <Facts
              layout="grid"
              items={[
                {
                  label: t('inventory:setting.keepDays'),
                  value: t('inventory:setting.days', { days: setting.keepDays }),
                },
                {
                  label: t('inventory:setting.silentDays'),
                  value: t('inventory:setting.days', { days: setting.silentDays }),
                },
                { label: t('inventory:setting.entryStatus'), value: t(`assets:status.${setting.entryStatus}`) },
              ]}
            />
            {mayChange && (
              <Button icon={<EditOutlined />} onClick={() => setOpen(true)}>
                {t('inventory:setting.change')}
              </Button>
            )}
            {isOpen && <ChangeSetting setting={setting} onClose={() => setOpen(false)} />}
          </Section>
        )}
      </Answered>
      <JunkSigns />
    </Page>
  );
}

function ChangeSetting({ setting, onClose }: { setting: InventorySettingView; onClose: () => void }) {
  const { t } = useTranslation('inventory');
  const change = useSend(changeInventorySetting);
  const { revision, ...initial } = setting;
  return (
    <FormDialog<BodyOf<typeof changeInventorySetting>>
      title={t('setting.title')}
      fields={useFields()}
      initial={initial}
      submit={(body) => change.mutateAsync({ body, ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

function useFields(): Field[] {
  const { t } = useTranslation(['inventory', 'assets']);
  const word = (key: string) => t(`inventory:setting.${key}`);
  return [
    {
      kind: 'number',
      name: 'keepDays',
      label: word('keepDays'),
      help: word('keepDaysHelp'),
      least: 7,
      largest: 1825,
      isRequired: true,
      isFocused: true,
    },
    {
      kind: 'number',
      name: 'silentDays',
      label: word('silentDays'),
      help: word('silentDaysHelp'),
      least: 2,
      largest: 365,
      isRequired: true,
    },
    {
      kind: 'choice',
      name: 'entryStatus',
      label: word('entryStatus'),
      help: word('entryStatusHelp'),
      choices: entryStatuses.map((value) => ({ value, label: t(`assets:status.${value}`) })),
      isRequired: true,
    },
  ];
}
