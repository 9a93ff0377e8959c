import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import {
  quotaPeriods,
  quotaUnits,
  recordContractQuota,
  type QuotaPeriod,
  type QuotaUnit,
} from '../../contract-quota.contract.ts';

interface AddQuotaDialogProps {
  contractId: string;
  onClose: () => void;
}

interface Entry {
  name: string;
  unit: QuotaUnit;
  period: QuotaPeriod;
  amount: number;
  carriesOver?: boolean;
  fromDay?: string;
}

/** Hours are kept as minutes. */
export function AddQuotaDialog({ contractId, onClose }: AddQuotaDialogProps) {
  const { t } = useTranslation('contracts');
  const add = useSend(recordContractQuota);
  const [unit, choose] = useState<QuotaUnit>('minute');
  const choicesOf = (below: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: t(`${below}${value}`) }));
  return (
    <FormDialog<Entry>
      title={t('quota.add')}
      fields={[
        { kind: 'line', name: 'name', label: t('quota.name'), isRequired: true, most: 60 },
        {
          kind: 'choice',
          name: 'unit',
          label: t('quota.unit'),
          choices: choicesOf('quota.unit_', quotaUnits),
          isRequired: true,
          share: 'half',
        },
        {
          kind: 'choice',
          name: 'period',
          label: t('quota.period'),
          choices: choicesOf('quota.every_', quotaPeriods),
          isRequired: true,
          share: 'half',
        },
        {
          kind: 'number',
          name: 'amount',
          label: t('quota.amount'),
          unit: t(unit === 'minute' ? 'unitOf.hour' : `unitOf.${unit}`),
          least: unit === 'minute' ? 0.5 : 1,
          largest: 1_000_000,
          isRequired: true,
        },
        { kind: 'switch', name: 'carriesOver', label: t('quota.carriesOverField'), help: t('quota.carriesOverHelp') },
        { kind: 'day', name: 'fromDay', label: t('party.fromDay'), help: t('party.fromDayHelp') },
      ]}
      initial={{ unit, period: 'month' }}
      onChange={(values) => choose(quotaUnits.find((one) => one === values['unit']) ?? 'minute')}
      submit={({ amount, ...entry }) => {
        const minutes = entry.unit === 'minute' ? Math.round(amount * 60) : amount;
        return add.mutateAsync({ params: { contract: contractId }, body: { ...entry, amount: minutes } });
      }}
      submitText={t('quota.add')}
      onClose={onClose}
    />
  );
}
