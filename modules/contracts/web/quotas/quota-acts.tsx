import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { correctQuota, endContractQuota, type QuotaView } from '../../contract-quota.contract.ts';

interface QuotaActsProps {
  contractId: string;
  quota: QuotaView;
}

export function QuotaActs({ contractId, quota }: QuotaActsProps) {
  const { t } = useTranslation('contracts');
  const [isCorrecting, correct] = useState(false);
  const end = useSend(endContractQuota);
  const mayCorrect = useMay('contract.sign');
  const params = { contract: contractId, contractQuota: quota.id };
  return (
    <>
      {mayCorrect && quota.balance && (
        <Button size="small" onClick={() => correct(true)}>
          {t('quota.correct')}
        </Button>
      )}
      {quota.untilDay === null && (
        <ConfirmButton
          size="small"
          title={t('quota.endQuestion', { name: quota.name })}
          text={t('quota.endText')}
          confirmText={t('party.end')}
          onConfirm={() => end.mutateAsync({ params, body: {} })}
        >
          {t('party.end')}
        </ConfirmButton>
      )}
      {isCorrecting && <CorrectDialog contractId={contractId} quota={quota} onClose={() => correct(false)} />}
    </>
  );
}

interface Entry {
  amount: number;
  note: string;
}

/** Minutes are given and taken in hours. */
function CorrectDialog({ contractId, quota, onClose }: QuotaActsProps & { onClose: () => void }) {
  const { t } = useTranslation('contracts');
  const correct = useSend(correctQuota);
  const isTime = quota.unit === 'minute';
  return (
    <FormDialog<Entry>
      title={`${t('quota.correct')} · ${quota.name}`}
      text={t('quota.correctText')}
      fields={[
        {
          kind: 'number',
          name: 'amount',
          label: t('quota.correction'),
          help: t('quota.correctionHelp'),
          unit: t(isTime ? 'unitOf.hour' : `unitOf.${quota.unit}`),
          isRequired: true,
        },
        { kind: 'text', name: 'note', label: t('contract.statusReason'), isRequired: true, most: 500, rows: 2 },
      ]}
      submit={({ amount, note }) =>
        correct.mutateAsync({
          params: { contract: contractId, contractQuota: quota.id },
          body: { amount: isTime ? Math.round(amount * 60) : amount, note },
        })
      }
      submitText={t('quota.correct')}
      onClose={onClose}
    />
  );
}
