import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import {
  changeCustomerDeskSetting,
  readDeskSetting,
  type Closing,
  type CustomerDeskSettingView,
} from '../../desk-setting.contract.ts';
import { useDeskSettingWords } from './use-desk-setting-words.ts';

interface Entries {
  closing: Closing | null;
  consentDays: number | null;
  sendsStatusLines: 'yes' | 'no' | null;
}

interface ChangeDialogProps {
  customerId: string;
  setting: CustomerDeskSettingView;
  onClose: () => void;
}

/** What is left empty goes by the settings for all, which stand in the empty fields. */
export function ChangeCustomerDeskSettingDialog({ customerId, setting, onClose }: ChangeDialogProps) {
  const { t } = useTranslation('service-desk');
  const change = useSend(changeCustomerDeskSetting);
  const { own, revision } = setting;
  return (
    <FormDialog<Entries>
      title={t('deskSetting.change')}
      fields={useOwnFields()}
      initial={{ ...own, sendsStatusLines: choiceOf(own.sendsStatusLines) }}
      emptyAs="null"
      submit={({ sendsStatusLines: lines, ...entries }) => {
        const body = { ...entries, sendsStatusLines: lines && lines === 'yes' };
        return change.mutateAsync({ params: { customer: customerId }, body, ifMatch: revision });
      }}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

function choiceOf(isOn: boolean | null): Entries['sendsStatusLines'] {
  if (isOn === null) return null;
  return isOn ? 'yes' : 'no';
}

function useOwnFields(): Field[] {
  const { t } = useTranslation('service-desk');
  const words = useDeskSettingWords();
  const forAll = useAnswer(readDeskSetting).data;
  const asForAll = (value: string | undefined) => value && t('deskSetting.asProvider', { value });
  return [
    {
      kind: 'choice',
      name: 'closing',
      label: t('deskSetting.closing'),
      choices: words.closings,
      placeholder: asForAll(forAll && words.closing(forAll.closing)),
    },
    {
      kind: 'number',
      name: 'consentDays',
      label: t('deskSetting.consentDays'),
      least: 1,
      largest: 60,
      unit: t('deskSetting.workingDays'),
      help: asForAll(forAll && words.days(forAll.consentDays)),
    },
    {
      kind: 'choice',
      name: 'sendsStatusLines',
      label: t('deskSetting.sendsStatusLines'),
      choices: [
        { value: 'yes', label: t('deskSetting.on') },
        { value: 'no', label: t('deskSetting.off') },
      ],
      placeholder: asForAll(forAll && words.yesNo(forAll.sendsStatusLines)),
    },
  ];
}
