import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeContract, type ContractView } from '../../contract.contract.ts';
import { useContractFields } from './use-contract-fields.ts';

interface ChangeContractDialogProps {
  contract: ContractView;
  onClose: () => void;
}

export function ChangeContractDialog({ contract, onClose }: ChangeContractDialogProps) {
  const { t } = useTranslation('contracts');
  const change = useSend(changeContract);
  const { id, revision, name, kind, foreignNumber, startsOn, endsOn, accountManager, note, status } = contract;
  const isAgreed = status !== 'draft' && status !== 'offered';
  return (
    <FormDialog<BodyOf<typeof changeContract>>
      title={t('contract.change')}
      fields={useContractFields(isAgreed)}
      initial={{ name, kind, foreignNumber, startsOn, endsOn, accountManagerId: accountManager?.id ?? null, note }}
      emptyAs="null"
      draft={`contract.${id}`}
      submit={(body) => change.mutateAsync({ params: { contract: id }, body, ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
