import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { useCodes } from '../../../catalogue/web/index.ts';
import { recordBreachExcuse } from '../../breach-excuse.contract.ts';

export function ExcuseDialog({ clockId, onClose }: { clockId: string; onClose: () => void }) {
  const { t } = useTranslation('sla');
  const record = useSend(recordBreachExcuse);
  const { choices } = useCodes('breach_excuse');
  return (
    <FormDialog<BodyOf<typeof recordBreachExcuse>>
      title={t('breaches.excuseTitle')}
      text={t('breaches.excuseHelp')}
      fields={[
        { kind: 'radio', name: 'reason', label: t('breaches.reason'), choices, isRequired: true },
        {
          kind: 'text',
          name: 'evidence',
          label: t('breaches.evidence'),
          help: t('breaches.evidenceHelp'),
          isRequired: true,
          most: 4000,
        },
      ]}
      submit={(body) => record.mutateAsync({ params: { clock: clockId }, body })}
      submitText={t('breaches.excuse')}
      onClose={onClose}
    />
  );
}
