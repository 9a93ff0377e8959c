import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { customerSource } from '../../../customers/web/index.ts';
import { recordContractParty } from '../../contract-party.contract.ts';

interface AddPartyDialogProps {
  contractId: string;
  onClose: () => void;
}

export function AddPartyDialog({ contractId, onClose }: AddPartyDialogProps) {
  const { t } = useTranslation('contracts');
  const add = useSend(recordContractParty);
  return (
    <FormDialog<BodyOf<typeof recordContractParty>>
      title={t('party.add')}
      text={t('party.addText')}
      fields={[
        { kind: 'search', name: 'customerId', label: t('party.customer'), source: customerSource, isRequired: true },
        {
          kind: 'radio',
          name: 'role',
          label: t('party.role'),
          choices: ['beneficiary', 'payer'].map((value) => ({ value, label: t(`party.roles.${value}`) })),
        },
        { kind: 'day', name: 'fromDay', label: t('party.fromDay'), help: t('party.fromDayHelp'), share: 'half' },
        { kind: 'day', name: 'untilDay', label: t('party.untilDay'), help: t('party.untilDayHelp'), share: 'half' },
      ]}
      initial={{ role: 'beneficiary' }}
      submit={(body) => add.mutateAsync({ params: { contract: contractId }, body })}
      submitText={t('party.add')}
      onClose={onClose}
    />
  );
}
