import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { useCodes } from '../../../catalogue/web/index.ts';
import {
  changeReliabilitySetting,
  type ReferenceRate,
  type ReliabilitySettingView,
} from '../../reliability-setting.contract.ts';
import { useClassName } from './use-class-name.ts';

interface ReferenceRateDialogProps {
  setting: ReliabilitySettingView;
  /** Null: a new class. */
  rate: ReferenceRate | null;
  onClose: () => void;
}

interface Entry {
  name?: string | null;
  rate?: number;
  kinds?: string[];
}

/** Only kinds that no other class has are offered. */
export function ReferenceRateDialog({ setting: { rates, revision }, rate, onClose }: ReferenceRateDialogProps) {
  const { t } = useTranslation('reliability');
  const nameOf = useClassName();
  const send = useSend(changeReliabilitySetting);
  const taken = new Set(rates.filter(({ code }) => code !== rate?.code).flatMap(({ kinds }) => kinds));
  const choices = useCodes('asset_kind').choices.filter(({ value }) => !taken.has(value));
  const isOwn = rate === null || rate.code.startsWith('own_');
  const save = ({ name = null, rate: given = 0, kinds }: Entry) => {
    const entry = { ...(rate && { code: rate.code }), name, rate: given, kinds: kinds ?? [] };
    const others = rates.map((one) => (one.code === rate?.code ? entry : one));
    return send.mutateAsync({ body: { rates: rate ? others : [...others, entry] }, ifMatch: revision });
  };
  return (
    <FormDialog<Entry>
      title={rate ? t('setting.changeTitle', { name: nameOf(rate) }) : t('setting.addTitle')}
      fields={[
        {
          kind: 'line',
          name: 'name',
          label: t('setting.name'),
          most: 60,
          isRequired: isOwn,
          isFocused: true,
          ...(!isOwn && { help: t('setting.nameHelp'), placeholder: t(`class.${rate.code}`) }),
        },
        {
          kind: 'number',
          name: 'rate',
          label: t('setting.rate'),
          help: t('setting.rateHelp'),
          unit: t('setting.percent'),
          least: 0,
          largest: 1000,
          isRequired: true,
        },
        {
          kind: 'choice',
          name: 'kinds',
          label: t('setting.kinds'),
          help: t('setting.kindsHelp'),
          choices,
          isMultiple: true,
        },
      ]}
      initial={rate ? { name: rate.name, rate: rate.rate, kinds: rate.kinds } : {}}
      emptyAs="null"
      submit={save}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
